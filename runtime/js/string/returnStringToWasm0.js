// SPDX-License-Identifier: MIT OR Apache-2.0
import { allocate0 } from "../memory/allocate0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { setReturnWord0 } from "../memory/setReturnWord0.js";

const resultEncoder = new TextEncoder();

/** Hands a string to the module as the result of an import, in a block that the module frees. */
export function returnStringToWasm0(text) {
  const capacity = 3 * text.length;
  const ptr = allocate0(capacity + 1);
  setReturnWord0(resultEncoder.encodeInto(text, getUint8ArrayMemory0().subarray(ptr, ptr + capacity)).written);
  return ptr;
}
