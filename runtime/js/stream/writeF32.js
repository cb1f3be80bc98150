// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a float. */
export function writeF32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setFloat32(at, value, true);
}
