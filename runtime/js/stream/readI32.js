// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a signed 32-bit integer. */
export function readI32(reader) {
  return reader.view.getInt32(reader.skip(4), true);
}
