// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a signed 16-bit integer. */
export function writeI16(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(2);
  writer.view.setInt16(at, value, true);
}
