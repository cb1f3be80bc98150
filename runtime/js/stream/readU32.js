// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads an unsigned 32-bit integer. */
export function readU32(reader) {
  return reader.view.getUint32(reader.skip(4), true);
}
