// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH, SCRATCH_END } from "../module.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";

const cachedTextEncoder = new TextEncoder();
let cachedScratch = new Uint8Array(0);

/** The same as writeString0 by the platform's encoder, which takes long to start. */
export function encodeString0(text, ptr) {
  if (ptr !== SCRATCH) {
    const target = getUint8ArrayMemory0().subarray(ptr, ptr + 3 * text.length);
    return cachedTextEncoder.encodeInto(text, target).written;
  }
  if (cachedScratch.length === 0) cachedScratch = getUint8ArrayMemory0().subarray(SCRATCH, SCRATCH_END);
  return cachedTextEncoder.encodeInto(text, cachedScratch).written;
}
