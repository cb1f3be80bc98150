// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { dropLargeResult0 } from "../memory/dropLargeResult0.js";
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { getReturnWord0 } from "../memory/getReturnWord0.js";

/** Copies an array that a call has just returned out of the module. */
export function takeArrayF64FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Float64Array.BYTES_PER_ELEMENT;
  const array = getFloat64ArrayMemory0().slice(start, start + length);
  dropLargeResult0(length * Float64Array.BYTES_PER_ELEMENT);
  return array;
}
