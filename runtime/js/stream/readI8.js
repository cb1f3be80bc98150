// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a signed 8-bit integer. */
export function readI8(reader) {
  return reader.view.getInt8(reader.skip(1));
}
