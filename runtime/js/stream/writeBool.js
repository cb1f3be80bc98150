// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a boolean. */
export function writeBool(writer, value, depth) {
  if (typeof value !== "boolean") writer.fail(depth, "a boolean", value);
  const at = writer.reserve(1);
  writer.view.setUint8(at, value ? 1 : 0);
}
