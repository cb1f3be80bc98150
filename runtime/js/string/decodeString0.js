// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";

const cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes UTF-8. */
export function decodeString0(ptr, length) {
  return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + length));
}
