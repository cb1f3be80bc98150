// SPDX-License-Identifier: MIT OR Apache-2.0
import { readClock } from "./readClock.js";

/**
 * Blocks until a time has come. Where the platform forbids its main thread to sleep (browsers), it spins.
 * @param {bigint} deadline - nanoseconds of the clock that never goes back
 */
export function sleepUntil(deadline) {
  for (;;) {
    const rest = Number(deadline - readClock(1)) / 1e6;
    if (rest <= 0) return;
    try {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, rest);
    } catch {
      // not allowed on this thread, or no SharedArrayBuffer on this page
    }
  }
}
