// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH_END, STRING_LOOP_LIMIT } from "../module.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { scratchTop } from "../memory/scratchTop.js";
import { WASM_VECTOR_LEN } from "../memory/WASM_VECTOR_LEN.js";
import { encodeString0 } from "./encodeString0.js";

/** Copies a string into the module as UTF-8; a loop is faster for short ASCII, the platform's encoder for the rest. */
export function passStringToWasm0(text) {
  const length = text.length;
  const ptr = scratchTop;
  if (length > STRING_LOOP_LIMIT || ptr + length > SCRATCH_END) return encodeString0(text);
  const memory = getUint8ArrayMemory0();
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return encodeString0(text);
    memory[ptr + i] = unit;
  }
  scratchTop = (ptr + length + 7) & ~7;
  WASM_VECTOR_LEN = length;
  return ptr;
}
