// SPDX-License-Identifier: MIT OR Apache-2.0
import { readBool } from "../stream/readBool.js";
import { readI32 } from "../stream/readI32.js";
import { readNullableText } from "../stream/readNullableText.js";
import { readText } from "../stream/readText.js";
import { readU32 } from "../stream/readU32.js";
import { demangleType } from "./demangleType.js";
import { makeError } from "./makeError.js";
import { readThrownNumber } from "./readThrownNumber.js";

/** Reads a C++ exception: its type and the bases of that, what it says, its number, and what caused it. */
export function readThrown(reader) {
  const types = [];
  while (readBool(reader)) types.push({ name: readText(reader), ptr: readU32(reader) });
  const message = readNullableText(reader);
  const number = readThrownNumber(reader, types[0].name);
  const code = readBool(reader) ? readI32(reader) : undefined;
  const cause = readBool(reader) ? { cause: readThrown(reader) } : undefined;
  const names = types.map((type) => demangleType(type.name));
  // What std::throw_with_nested and the like have wrapped is named as the user wrote it.
  const name = names[0].replace(/^(?:std::__nested|boost::wrapexcept)<(.*)>$/, "$1");
  const error = makeError(names, message ?? number ?? `a C++ exception of type ${name}`, cause);
  Object.defineProperty(error, "name", {
    value: name,
    configurable: true,
    writable: true,
  });
  if (code !== undefined) error.code = code;
  return error;
}
