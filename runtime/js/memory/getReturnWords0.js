// SPDX-License-Identifier: MIT OR Apache-2.0
import { RETURN_AREA } from "../module.js";
import { getUint32ArrayMemory0 } from "./getElementArrayMemory0.js";

/** The word at `index` of those that the call which has just returned left beside its result. */
export function getReturnWords0(index) {
  return getUint32ArrayMemory0()[RETURN_AREA + index];
}
