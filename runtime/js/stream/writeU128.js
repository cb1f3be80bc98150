// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a 128-bit integer. */
export function writeU128(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(16);
  writer.view.setBigUint64(at, BigInt.asUintN(64, value), true);
  writer.view.setBigUint64(at + 8, BigInt.asUintN(64, value >> 64n), true);
}
