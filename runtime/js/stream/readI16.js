// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a signed 16-bit integer. */
export function readI16(reader) {
  return reader.view.getInt16(reader.skip(2), true);
}
