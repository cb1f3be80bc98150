// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's name in place of Float64.
import { throwArgument } from "../error/throwArgument.js";
import { typedArrayName } from "./typedArrayName.js";

/** Refuses all but the typed array that the callee writes into. */
export function checkFloat64Array(value, where, name) {
  if (typedArrayName(value) !== "Float64Array") throwArgument(where, name, "Float64Array", value);
}
