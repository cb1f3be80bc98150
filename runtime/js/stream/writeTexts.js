// SPDX-License-Identifier: MIT OR Apache-2.0

const textsEncoder = new TextEncoder();

/**
 * Writes the first `count` strings of an array: all lengths, then all bytes. They are encoded together, which takes a
 * fraction of the time; when that gives one byte for each code unit, the lengths are the strings' own.
 */
export function writeTexts(writer, texts, count, depth) {
  const lengths = writer.reserve(4 * count);
  let units = 0;
  for (let i = 0; i < count; i++) {
    const text = texts[i];
    if (typeof text !== "string") writer.failAt(depth, i, "a string", text);
    writer.view.setUint32(lengths + 4 * i, text.length, true);
    units += text.length;
  }
  const all = texts.join("");
  const start = writer.reserve(3 * units);
  // Only strange arrays (proxies, accessors) give other strings at the second look.
  const bytes = writer.bytes.subarray(start);
  const isWhole = all.length === units && textsEncoder.encodeInto(all, bytes).written === units;
  writer.length = start + units;
  if (!isWhole) writeEachText(writer, texts, count, depth, lengths);
}

/** The same string by string, when their bytes have other lengths. */
function writeEachText(writer, texts, count, depth, lengths) {
  writer.length = lengths + 4 * count;
  for (let i = 0; i < count; i++) {
    const text = texts[i];
    if (typeof text !== "string") writer.failAt(depth, i, "a string", text);
    const start = writer.reserve(3 * text.length);
    const { written } = textsEncoder.encodeInto(text, writer.bytes.subarray(start));
    writer.view.setUint32(lengths + 4 * i, written, true);
    writer.length = start + written;
  }
}
