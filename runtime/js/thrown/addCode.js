// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint32ArrayMemory0 } from "../memory/getElementArrayMemory0.js";

/** Gives the error for a std::system_error its number. `ptr` is the description's address. */
export function addCode(error, ptr) {
  const words = getUint32ArrayMemory0();
  const at = ptr >>> 2;
  if (words[at + 6] !== 0) error.code = words[at + 7] | 0;
}
