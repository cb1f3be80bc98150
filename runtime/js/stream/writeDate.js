// SPDX-License-Identifier: MIT OR Apache-2.0
import { timeOf } from "../value/timeOf.js";

/** Writes a point in time. */
export function writeDate(writer, value, depth) {
  const time = timeOf(value);
  if (Number.isNaN(time)) writer.fail(depth, "a valid Date", value);
  const at = writer.reserve(8);
  writer.view.setFloat64(at, time, true);
}
