// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a float. */
export function readF32(reader) {
  return reader.view.getFloat32(reader.skip(4), true);
}
