// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { getStringFromWasm0 } from "./getStringFromWasm0.js";

/** Reads UTF-8 up to a 0. */
export function getCString0(ptr) {
  return getStringFromWasm0(ptr, getUint8ArrayMemory0().indexOf(0, ptr) - ptr);
}
