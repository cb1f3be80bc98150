// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { passArrayF64ToWasm0 } from "./passElementsToWasm0.js";
import { passPlainF64ToWasm0 } from "./passPlainToWasm0.js";

/** Copies a typed array or a plain one into the module. `earlier` are the pointers of arguments copied before. */
export function passNumbersF64ToWasm0(array, where, name, earlier) {
  return Array.isArray(array) ? passPlainF64ToWasm0(array, where, name, earlier) : passArrayF64ToWasm0(array);
}
