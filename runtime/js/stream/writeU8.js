// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes an unsigned 8-bit integer. */
export function writeU8(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(1);
  writer.view.setUint8(at, value);
}
