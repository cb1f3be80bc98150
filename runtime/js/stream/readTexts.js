// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";

/**
 * Reads several strings: all lengths, then all bytes. They are decoded together, no more than 64 KiB at a time, which a
 * part may keep alive; when that gives one code unit for each byte, the parts are the strings.
 */
export function readTexts(reader, count) {
  const { view } = reader;
  const lengths = reader.skip(4 * count);
  const result = new Array(count);
  for (let first = 0; first < count;) {
    let last = first;
    let size = 0;
    for (; last < count && size < 65536; last++) size += view.getUint32(lengths + 4 * last, true);
    const start = reader.skip(size);
    const all = getStringFromWasm0(start, size);
    const isAscii = all.length === size;
    for (let at = 0; first < last; first++) {
      const end = at + view.getUint32(lengths + 4 * first, true);
      result[first] = isAscii ? all.substring(at, end) : getStringFromWasm0(start + at, end - at);
      at = end;
    }
  }
  return result;
}
