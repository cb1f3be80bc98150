// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a double. */
export function writeF64(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(8);
  writer.view.setFloat64(at, value, true);
}
