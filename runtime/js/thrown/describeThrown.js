// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm, thrownTypes } from "../module.js";
import { getUint32ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { getCString0 } from "../string/getCString0.js";
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";
import { nameError } from "./nameError.js";
import { thrownPart } from "./thrownPart.js";

/** The mangled names of the types that have been thrown, by their addresses. */
const mangledNames = {};

/**
 * What the error is made of for a C++ exception that has been described at an address: class, message, name; or no class,
 * and what is thrown as it is. Whoever asks makes the error: each function further in would be one more for the engine to
 * note in its stack.
 */
export function describeThrown(ptr) {
  const words = getUint32ArrayMemory0();
  const at = ptr >>> 2;
  if (words[at + 4] !== 0) return [undefined, wasm.__wasmbind_take(words[at + 4] - 1)]; // only with messageOf
  const mangled = (mangledNames[words[at]] ??= getCString0(words[at]));
  const [name, Type, read] = thrownTypes[mangled] ?? [mangled, Error];
  if (words[at + 5] !== 0) return [undefined, nameError(thrownPart.Class.__wrap(thrownPart.ptr, words[at + 5]), name)]; // only with thrownPart
  const text = words[at + 2];
  const message = text === 0 ? read?.(words[at + 1]) : getStringFromWasm0(text, words[at + 3]);
  return [Type, message ?? `a C++ exception of type ${name}`, name];
}
