// SPDX-License-Identifier: MIT OR Apache-2.0
import { fromCodePoint } from "../string/fromCodePoint.js";

/** Reads a string of one code point. */
export function readCodePoint(reader) {
  return fromCodePoint(reader.view.getUint32(reader.skip(4), true));
}
