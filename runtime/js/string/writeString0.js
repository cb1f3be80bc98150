// SPDX-License-Identifier: MIT OR Apache-2.0
import { STRING_LOOP_LIMIT } from "../module.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { stringBuiltins } from "../string_builtins/stringBuiltins.js";
import { stringBuiltinsLimit } from "../string_builtins/stringBuiltinsLimit.js";
import { encodeString0 } from "./encodeString0.js";
import { writeUnits } from "./writeUnits.js";

/** Writes UTF-8 where there is room for the longest possible encoding; returns the number of bytes. */
export function writeString0(text, ptr) {
  const length = text.length;
  if (length <= stringBuiltinsLimit) return stringBuiltins.put(text, ptr); // only with stringBuiltins
  if (length > STRING_LOOP_LIMIT) return encodeString0(text, ptr);
  return writeUnits(text, getUint8ArrayMemory0(), ptr) - ptr;
}
