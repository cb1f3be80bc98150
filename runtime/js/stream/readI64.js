// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a signed 64-bit integer. */
export function readI64(reader) {
  return reader.view.getBigInt64(reader.skip(8), true);
}
