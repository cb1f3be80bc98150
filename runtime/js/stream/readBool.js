// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a boolean. */
export function readBool(reader) {
  return reader.view.getUint8(reader.skip(1)) !== 0;
}
