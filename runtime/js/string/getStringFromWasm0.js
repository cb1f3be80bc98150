// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { stringBuiltins } from "../string_builtins/stringBuiltins.js";
import { stringBuiltinsLimit } from "../string_builtins/stringBuiltinsLimit.js";
import { decodeString0 } from "./decodeString0.js";
import { shortString0 } from "./shortString0.js";

/** Reads UTF-8; invalid bytes become U+FFFD. */
export function getStringFromWasm0(ptr, length) {
  if (length <= stringBuiltinsLimit) return stringBuiltins.get(ptr, length) ?? decodeString0(ptr, length); // only with stringBuiltins
  const text = length > 16 ? undefined : shortString0(getUint8ArrayMemory0(), ptr, length);
  return text ?? decodeString0(ptr, length);
}
