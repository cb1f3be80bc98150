// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";
import { lastWords } from "./lastWords.js";

/** C++ is going to trap, and says why. */
export function noteLastWords(ptr, length) {
  lastWords = getStringFromWasm0(ptr >>> 0, length);
}
