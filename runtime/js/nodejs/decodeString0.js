// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

let cachedBuffer = Buffer.alloc(0);

/** Decodes UTF-8. Node's own way takes half the time of TextDecoder, and needs no view for each string. */
export function decodeString0(ptr, length) {
  if (cachedBuffer.length === 0) cachedBuffer = Buffer.from(wasm.memory.buffer);
  return cachedBuffer.utf8Slice(ptr, ptr + length);
}
