// SPDX-License-Identifier: MIT OR Apache-2.0
import { dropLargeResult0 } from "../memory/dropLargeResult0.js";

/** Ends the reading of a result and returns what was read. */
export function endRead(reader, value) {
  dropLargeResult0(reader.at - reader.start);
  return value;
}
