// SPDX-License-Identifier: MIT OR Apache-2.0
// The readers of integers differ only in size and accessor.

/** Reads a signed 8-bit integer. */
export function readI8(reader) {
  return reader.view.getInt8(reader.skip(1));
}

/** Reads an unsigned 8-bit integer. */
export function readU8(reader) {
  return reader.view.getUint8(reader.skip(1));
}

/** Reads a signed 16-bit integer. */
export function readI16(reader) {
  return reader.view.getInt16(reader.skip(2), true);
}

/** Reads an unsigned 16-bit integer. */
export function readU16(reader) {
  return reader.view.getUint16(reader.skip(2), true);
}

/** Reads a signed 32-bit integer. */
export function readI32(reader) {
  return reader.view.getInt32(reader.skip(4), true);
}

/** Reads an unsigned 32-bit integer. */
export function readU32(reader) {
  return reader.view.getUint32(reader.skip(4), true);
}

/** Reads a signed 64-bit integer. */
export function readI64(reader) {
  return reader.view.getBigInt64(reader.skip(8), true);
}

/** Reads an unsigned 64-bit integer. */
export function readU64(reader) {
  return reader.view.getBigUint64(reader.skip(8), true);
}

/** Reads a signed 128-bit integer. */
export function readI128(reader) {
  const low = reader.view.getBigUint64(reader.skip(8), true);
  return (reader.view.getBigInt64(reader.skip(8), true) << 64n) | low;
}

/** Reads an unsigned 128-bit integer. */
export function readU128(reader) {
  const low = reader.view.getBigUint64(reader.skip(8), true);
  return (reader.view.getBigUint64(reader.skip(8), true) << 64n) | low;
}
