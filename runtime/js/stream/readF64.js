// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a double. */
export function readF64(reader) {
  return reader.view.getFloat64(reader.skip(8), true);
}
