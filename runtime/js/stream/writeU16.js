// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes an unsigned 16-bit integer. */
export function writeU16(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(2);
  writer.view.setUint16(at, value, true);
}
