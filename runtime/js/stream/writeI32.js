// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a signed 32-bit integer. */
export function writeI32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setInt32(at, value, true);
}
