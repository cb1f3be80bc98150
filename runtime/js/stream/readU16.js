// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads an unsigned 16-bit integer. */
export function readU16(reader) {
  return reader.view.getUint16(reader.skip(2), true);
}
