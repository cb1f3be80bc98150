// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { environment } from "./environment.js";

/**
 * Tells how much room the environment variables need.
 * @param {number} count - where their number goes
 * @param {number} size - where the number of their bytes goes
 * @returns {number} errno
 */
export function environ_sizes_get(count, size) {
  const entries = environment();
  const bytes = entries.reduce((sum, entry) => sum + entry.length, 0);
  getDataViewMemory0().setUint32(count >>> 0, entries.length, true);
  getDataViewMemory0().setUint32(size >>> 0, bytes, true);
  return 0;
}
