// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads an unsigned 64-bit integer. */
export function readU64(reader) {
  return reader.view.getBigUint64(reader.skip(8), true);
}
