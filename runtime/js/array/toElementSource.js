// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's name in place of Float64.
import { toFloat64Array } from "./toElementArray.js";
import { typedArrayName } from "./typedArrayName.js";

/** What an argument's elements are copied from: a typed array or a plain one as it is, or what converts to a typed one. */
export function toFloat64Source(value, where, name) {
  if (typedArrayName(value) === "Float64Array") return value;
  return Array.isArray(value) ? value : toFloat64Array(value, where, name);
}
