// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH_END } from "../module.js";
import { allocate0 } from "../memory/allocate0.js";
import { scratchTop } from "../memory/scratchTop.js";
import { WASM_VECTOR_LEN } from "../memory/WASM_VECTOR_LEN.js";
import { writeString0 } from "./writeString0.js";

/** Copies a string into the module as UTF-8: into the scratch area when the longest possible encoding fits. */
export function passStringToWasm0(text) {
  const capacity = 3 * text.length;
  const ptr = scratchTop;
  if (ptr + capacity > SCRATCH_END) {
    const block = allocate0(capacity);
    WASM_VECTOR_LEN = writeString0(text, block);
    return block;
  }
  WASM_VECTOR_LEN = writeString0(text, ptr);
  scratchTop = (ptr + WASM_VECTOR_LEN + 7) & ~7;
  return ptr;
}
