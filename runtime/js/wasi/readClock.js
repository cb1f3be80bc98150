// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Reads a clock of the platform.
 * @param {number} clock - 0 for the time of day, any other for a clock that never goes back
 * @returns {bigint} nanoseconds
 */
export function readClock(clock) {
  if (clock === 0) return BigInt(Date.now()) * 1000000n;
  return BigInt(Math.round(performance.now() * 1e6));
}
