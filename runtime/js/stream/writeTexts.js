// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeText } from "./writeText.js";

/** Writes the first `count` strings of an array. Nearly all strings are short and ASCII: those are written here. */
export function writeTexts(writer, texts, count, depth) {
  for (let i = 0; i < count; i++) {
    const text = texts[i];
    if (typeof text !== "string") writer.failAt(depth, i, "a string", text);
    const { bytes, length: start } = writer;
    const length = text.length;
    const at = start + 4;
    let written = length > 32 || at + length > bytes.length ? -1 : 0;
    for (; written >= 0 && written < length; written++) {
      const unit = text.charCodeAt(written);
      if (unit > 127) written = -2;
      else bytes[at + written] = unit;
    }
    if (written < 0) {
      writeText(writer, text, depth);
      continue;
    }
    bytes[start] = length;
    bytes[start + 1] = bytes[start + 2] = bytes[start + 3] = 0;
    writer.length = at + length;
  }
}
