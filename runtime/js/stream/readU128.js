// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads an unsigned 128-bit integer. */
export function readU128(reader) {
  const low = reader.view.getBigUint64(reader.skip(8), true);
  return (reader.view.getBigUint64(reader.skip(8), true) << 64n) | low;
}
