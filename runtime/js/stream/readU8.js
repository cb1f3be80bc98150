// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads an unsigned 8-bit integer. */
export function readU8(reader) {
  return reader.view.getUint8(reader.skip(1));
}
