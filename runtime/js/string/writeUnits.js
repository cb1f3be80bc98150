// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeCodePoints } from "./writeCodePoints.js";

/** Writes a short string into `bytes` as UTF-8 and returns where it ends. For these a loop is faster than encoders. */
export function writeUnits(text, bytes, start) {
  const length = text.length;
  let at = start;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return writeCodePoints(text, i, bytes, at);
    bytes[at++] = unit;
  }
  return at;
}
