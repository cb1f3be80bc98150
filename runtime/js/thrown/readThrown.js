// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm, thrownTypes } from "../module.js";
import { getUint32ArrayMemory0 } from "../memory/getUint32ArrayMemory0.js";
import { getCString0 } from "../string/getCString0.js";
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";
import { completeError } from "./completeError.js";
import { thrownPart } from "./thrownPart.js";

/** The error for a C++ exception that has been described at an address. */
export function readThrown(ptr) {
  const words = getUint32ArrayMemory0();
  const at = ptr >>> 2;
  if (words[at + 4] !== 0) return wasm.__wasmbind_take(words[at + 4]); // only with messageOf
  const mangled = getCString0(words[at]);
  const [name, Type, read] = thrownTypes[mangled] ?? [mangled, Error];
  if (words[at + 5] !== 0) return completeError(thrownPart.Class.__wrap(thrownPart.ptr, words[at + 5]), name, at); // only with thrownPart
  const text = words[at + 2];
  const message = text === 0 ? read?.(words[at + 1]) : getStringFromWasm0(text, words[at + 3]);
  return completeError(new Type(message ?? `a C++ exception of type ${name}`), name, at);
}
