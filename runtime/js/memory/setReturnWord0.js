// SPDX-License-Identifier: MIT OR Apache-2.0
import { RETURN_AREA } from "../module.js";
import { getUint32ArrayMemory0 } from "./getElementArrayMemory0.js";

/** Hands the module a second word beside the result of an import. */
export function setReturnWord0(word) {
  getUint32ArrayMemory0()[RETURN_AREA] = word;
}
