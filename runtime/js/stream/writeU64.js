// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes an unsigned 64-bit integer. */
export function writeU64(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(8);
  writer.view.setBigUint64(at, value, true);
}
