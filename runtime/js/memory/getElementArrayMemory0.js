// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every element type: the glue writes it once per type, with that type's name in place of Float64.
import { wasm } from "../module.js";

let cachedFloat64ArrayMemory0 = new Float64Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
export function getFloat64ArrayMemory0() {
  if (cachedFloat64ArrayMemory0.length === 0) cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
  return cachedFloat64ArrayMemory0;
}
