// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes an unsigned 32-bit integer. */
export function writeU32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setUint32(at, value, true);
}
