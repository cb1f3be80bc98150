// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";

/**
 * Tells how much room the command line needs: a library has none.
 * @param {number} count - where the number of arguments goes
 * @param {number} size - where the number of their bytes goes
 * @returns {number} errno
 */
export function args_sizes_get(count, size) {
  getDataViewMemory0().setUint32(count >>> 0, 0, true);
  getDataViewMemory0().setUint32(size >>> 0, 0, true);
  return 0;
}
