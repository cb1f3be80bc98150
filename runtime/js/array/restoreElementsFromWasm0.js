// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's names in place of Float64 and F64.
import { getFloat64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { releaseArgument0 } from "../memory/releaseArgument0.js";

/** Copies what the callee wrote back into the caller's array, unless that has gone or shrunk meanwhile. */
export function restoreArrayF64FromWasm0(array, ptr, length) {
  const memory = getFloat64ArrayMemory0();
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  if (array.length < length) length = 0;
  if (length > 16) array.set(memory.subarray(start, start + length));
  else for (let i = 0; i < length; i++) array[i] = memory[start + i];
  releaseArgument0(ptr);
}
