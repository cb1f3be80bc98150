// SPDX-License-Identifier: MIT OR Apache-2.0
// The writers of integers differ only in size and accessor.

/** Writes a signed 8-bit integer. */
export function writeI8(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(1);
  writer.view.setInt8(at, value);
}

/** Writes an unsigned 8-bit integer. */
export function writeU8(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(1);
  writer.view.setUint8(at, value);
}

/** Writes a signed 16-bit integer. */
export function writeI16(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(2);
  writer.view.setInt16(at, value, true);
}

/** Writes an unsigned 16-bit integer. */
export function writeU16(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(2);
  writer.view.setUint16(at, value, true);
}

/** Writes a signed 32-bit integer. */
export function writeI32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setInt32(at, value, true);
}

/** Writes an unsigned 32-bit integer. */
export function writeU32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setUint32(at, value, true);
}

/** Writes a signed 64-bit integer. */
export function writeI64(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(8);
  writer.view.setBigInt64(at, value, true);
}

/** Writes an unsigned 64-bit integer. */
export function writeU64(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(8);
  writer.view.setBigUint64(at, value, true);
}

/** Writes a 128-bit integer. */
export function writeI128(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(16);
  writer.view.setBigUint64(at, BigInt.asUintN(64, value), true);
  writer.view.setBigUint64(at + 8, BigInt.asUintN(64, value >> 64n), true);
}

/** Writes a 128-bit integer. */
export function writeU128(writer, value, depth) {
  if (typeof value !== "bigint") writer.fail(depth, "a bigint", value);
  const at = writer.reserve(16);
  writer.view.setBigUint64(at, BigInt.asUintN(64, value), true);
  writer.view.setBigUint64(at + 8, BigInt.asUintN(64, value >> 64n), true);
}
