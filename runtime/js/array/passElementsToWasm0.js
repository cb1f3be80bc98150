// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { elementCount } from "./elementCount.js";
import { reserveArgument0 } from "../memory/reserveArgument0.js";
import { WASM_VECTOR_LEN } from "../memory/WASM_VECTOR_LEN.js";

/** Copies a typed array into the module; a loop is faster for few elements. */
export function passArrayF64ToWasm0(array) {
  const length = elementCount(array);
  const ptr = reserveArgument0(length * Float64Array.BYTES_PER_ELEMENT);
  const memory = getFloat64ArrayMemory0();
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  if (length > 16) memory.set(array, start);
  else for (let i = 0; i < length; i++) memory[start + i] = array[i];
  WASM_VECTOR_LEN = length;
  return ptr;
}
