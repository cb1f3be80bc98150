// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeCodePoints } from "./writeCodePoints.js";

/**
 * Writes a short string into `bytes` as UTF-8 and returns where it ends. For these a loop is faster than encoders. It has no
 * call in it: engines put the callee there, and then the loop takes half as long again.
 */
export function writeUnits(text, bytes, start) {
  const length = text.length;
  let i = 0;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) break;
    bytes[start + i] = unit;
  }
  return i === length ? start + i : writeCodePoints(text, i, bytes, start + i);
}
