// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { readBool } from "../stream/readBool.js";
import { readI32 } from "../stream/readI32.js";
import { readNullableText } from "../stream/readNullableText.js";
import { readText } from "../stream/readText.js";
import { readU32 } from "../stream/readU32.js";
import { demangleType } from "./demangleType.js";
import { errorClasses } from "./errorClasses.js";
import { errorTypeOf } from "./errorTypeOf.js";
import { hideProperty } from "./hideProperty.js";
import { readThrownNumber } from "./readThrownNumber.js";

/** Reads a C++ exception: its type and the bases of that, what it says, its number, and what caused it. */
export function readThrown(reader) {
  const types = [];
  while (readBool(reader)) types.push({ mangled: readText(reader), ptr: readU32(reader) });
  if (readBool(reader)) return wasm.__wasmbind_take(readU32(reader));
  const message = readNullableText(reader);
  const number = readThrownNumber(reader, types[0].mangled);
  const code = readBool(reader) ? readI32(reader) : undefined;
  const handle = readU32(reader);
  const cause = readBool(reader) ? readThrown(reader) : undefined;
  const names = types.map((type) => demangleType(type.mangled));
  // What std::throw_with_nested and the like have wrapped is named as the user wrote it.
  const name = names[0].replace(/^(?:std::__nested|boost::wrapexcept)<(.*)>$/, "$1");
  const exported = types.find((type) => errorClasses.has(type.mangled));
  if (handle !== 0 && exported === undefined) wasm.__wasmbind_drop_thrown(handle);
  const error =
    exported === undefined
      ? new (errorTypeOf(names))(message ?? number ?? `a C++ exception of type ${name}`)
      : errorClasses.get(exported.mangled).__wrap(exported.ptr, handle);
  hideProperty(error, "name", name);
  if (cause !== undefined) hideProperty(error, "cause", cause);
  if (code !== undefined) error.code = code;
  return error;
}
