// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { getUint8ArrayMemory0 } from "./getUint8ArrayMemory0.js";

let cachedDataViewMemory0 = new DataView(new ArrayBuffer(0));

/** The module's memory for reads and writes at any alignment. */
export function getDataViewMemory0() {
  if (cachedDataViewMemory0.buffer !== getUint8ArrayMemory0().buffer)
    cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
  return cachedDataViewMemory0;
}
