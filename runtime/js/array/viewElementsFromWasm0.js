// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";

/** A view of an array in the module's memory. It is good until the module runs again. */
export function viewArrayF64FromWasm0(ptr, length) {
  const start = (ptr >>> 0) / Float64Array.BYTES_PER_ELEMENT;
  return getFloat64ArrayMemory0().subarray(start, start + length);
}
