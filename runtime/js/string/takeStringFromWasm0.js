// SPDX-License-Identifier: MIT OR Apache-2.0
import { dropLargeResult0 } from "../memory/dropLargeResult0.js";
import { getReturnWord0 } from "../memory/getReturnWord0.js";
import { getStringFromWasm0 } from "./getStringFromWasm0.js";

/** Reads a string that a call has just returned. */
export function takeStringFromWasm0(ptr) {
  const length = getReturnWord0();
  const text = getStringFromWasm0(ptr >>> 0, length);
  dropLargeResult0(length);
  return text;
}
