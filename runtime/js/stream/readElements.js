// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads `count` elements into a typed array of their own: in a stream they are not aligned. */
export function readElements(reader, ElementArray, count) {
  const start = reader.skip(count * ElementArray.BYTES_PER_ELEMENT);
  return new ElementArray(reader.view.buffer.slice(start, reader.at));
}
