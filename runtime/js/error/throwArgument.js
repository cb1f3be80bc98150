// SPDX-License-Identifier: MIT OR Apache-2.0
import { describeValue } from "./describeValue.js";

/** Throws the TypeError for an argument of the wrong type. */
export function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}
