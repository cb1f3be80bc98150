// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { reserveArgument0 } from "../memory/reserveArgument0.js";
import { WASM_VECTOR_LEN } from "../memory/WASM_VECTOR_LEN.js";

/** Copies a typed array into the module. */
export function passArrayF64ToWasm0(array) {
  const length = array.length;
  const ptr = reserveArgument0(length * Float64Array.BYTES_PER_ELEMENT);
  // An array whose buffer has been transferred has no elements; copying it would throw.
  if (length > 0) getFloat64ArrayMemory0().set(array, ptr / Float64Array.BYTES_PER_ELEMENT);
  WASM_VECTOR_LEN = length;
  return ptr;
}
