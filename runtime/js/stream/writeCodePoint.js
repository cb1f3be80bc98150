// SPDX-License-Identifier: MIT OR Apache-2.0
import { toCodePoint } from "../string/toCodePoint.js";

/** Writes a string of one code point. */
export function writeCodePoint(writer, value, depth) {
  const point = toCodePoint(value, writer.where, writer.place(depth));
  const at = writer.reserve(4);
  writer.view.setUint32(at, point, true);
}
