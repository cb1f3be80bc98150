// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { readClock } from "./readClock.js";

/**
 * Reads a clock.
 * @param {number} clock - 0 for the time of day, 1 for a clock that never goes back, 2 and 3 for time spent
 * @param {bigint} precision - how far the answer may be off
 * @param {number} time - where the nanoseconds go
 * @returns {number} errno
 */
export function clock_time_get(clock, precision, time) {
  if (clock >>> 0 > 3) return 28; /* inval */
  getDataViewMemory0().setBigUint64(time >>> 0, readClock(clock), true);
  return 0;
}
