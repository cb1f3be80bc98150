// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";

/**
 * Tells how fine a clock is: the time of day counts milliseconds, the others (at best) microseconds.
 * @param {number} clock - 0 for the time of day, 1 for a clock that never goes back, 2 and 3 for time spent
 * @param {number} resolution - where the nanoseconds go
 * @returns {number} errno
 */
export function clock_res_get(clock, resolution) {
  if (clock >>> 0 > 3) return 28; /* inval */
  getDataViewMemory0().setBigUint64(resolution >>> 0, clock === 0 ? 1000000n : 1000n, true);
  return 0;
}
