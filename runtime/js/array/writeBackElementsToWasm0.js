// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";

/** Copies an array back to where C++ keeps the numbers that it is a copy of, unless it has been transferred meanwhile. */
export function writeBackArrayF64ToWasm0(array, ptr) {
  if (array.length > 0) getFloat64ArrayMemory0().set(array, (ptr >>> 0) / Float64Array.BYTES_PER_ELEMENT);
}
