// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a signed 64-bit integer. */
export function writeI64(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(8);
  writer.view.setBigInt64(at, value, true);
}
