// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";
import { readText } from "./readText.js";

/**
 * Reads several strings. Their bytes, with the lengths between them, are decoded together: when that gives one code unit
 * for each byte, the parts are the strings. No more than 64 KiB at a time, which a part may keep alive.
 */
export function readTexts(reader, count) {
  const { view } = reader;
  const result = [];
  while (result.length < count) {
    const start = reader.at;
    let end = start;
    let last = result.length;
    for (; last < count && end - start < 65536; last++) end += 4 + view.getUint32(end, true);
    const all = getStringFromWasm0(start, end - start);
    if (all.length < end - start) {
      while (result.length < last) result.push(readText(reader));
      continue;
    }
    while (result.length < last) {
      const length = view.getUint32(reader.skip(4), true);
      const at = reader.skip(length) - start;
      result.push(all.substring(at, at + length));
    }
  }
  return result;
}
