// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { allocate0 } from "../memory/allocate0.js";
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { setReturnWord0 } from "../memory/setReturnWord0.js";
import { elementCount } from "./elementCount.js";

/** Hands a typed array to the module as the result of an import, in a block that the module frees. */
export function returnArrayF64ToWasm0(array) {
  const length = elementCount(array);
  const ptr = allocate0(length * Float64Array.BYTES_PER_ELEMENT + 1);
  getFloat64ArrayMemory0().set(array, ptr / Float64Array.BYTES_PER_ELEMENT);
  setReturnWord0(length);
  return ptr;
}
