// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a point in time. */
export function writeDate(writer, value, depth) {
  if (!(value instanceof Date)) writer.fail(depth, "a Date", value);
  const at = writer.reserve(8);
  writer.view.setFloat64(at, value.getTime(), true);
}
