// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "./getUint8ArrayMemory0.js";

let cachedDataViewMemory0 = new DataView(new ArrayBuffer(0));
let cachedDataViewBytes0 = null;

/** The module's memory for reads and writes at any alignment. A comparison of buffers would cost more than the read. */
export function getDataViewMemory0() {
  const bytes = getUint8ArrayMemory0();
  if (cachedDataViewBytes0 !== bytes) {
    cachedDataViewMemory0 = new DataView(bytes.buffer);
    cachedDataViewBytes0 = bytes;
  }
  return cachedDataViewMemory0;
}
