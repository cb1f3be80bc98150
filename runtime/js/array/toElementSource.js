// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's name in place of Float64.
import { toFloat64Array } from "./toElementArray.js";

/** What an argument's elements are copied from: a plain array as it is, a typed array, or what converts to one. */
export function toFloat64Source(value, where, name) {
  return Array.isArray(value) ? value : toFloat64Array(value, where, name);
}
