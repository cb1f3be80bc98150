// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a point in time. */
export function readDate(reader) {
  return new Date(reader.view.getFloat64(reader.skip(8), true));
}
