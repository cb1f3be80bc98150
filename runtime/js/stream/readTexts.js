// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";

/**
 * Reads several strings: all lengths, then all bytes. They are decoded together, no more than 64 KiB at a time, which a
 * part may keep alive; when that gives one code unit for each byte, the parts are the strings.
 */
export function readTexts(reader, count) {
  const { view } = reader;
  const lengths = reader.skip(4 * count);
  const result = [];
  while (result.length < count) {
    const first = result.length;
    let last = first;
    let size = 0;
    for (; last < count && size < 65536; last++) size += view.getUint32(lengths + 4 * last, true);
    const start = reader.skip(size);
    const all = getStringFromWasm0(start, size);
    for (let i = first, at = 0; i < last; i++) {
      const length = view.getUint32(lengths + 4 * i, true);
      result.push(all.length === size ? all.substring(at, at + length) : getStringFromWasm0(start + at, length));
      at += length;
    }
  }
  return result;
}
