// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwArgument } from "./throwArgument.js";

/** For an argument without a field that records have. Throws the TypeError when it is no object at all. */
export function checkRecord(where, name, expected, value) {
  if (typeof value !== "object" || value === null) throwArgument(where, name, expected, value);
}
