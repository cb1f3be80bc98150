// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a signed 8-bit integer. */
export function writeI8(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(1);
  writer.view.setInt8(at, value);
}
