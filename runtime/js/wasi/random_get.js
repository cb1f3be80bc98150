// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";

/**
 * Fills a buffer with random bytes from the platform, which gives at most 65536 at a time.
 * @param {number} buffer - where the bytes go
 * @param {number} length - how many
 * @returns {number} errno
 */
export function random_get(buffer, length) {
  const end = (buffer >>> 0) + (length >>> 0);
  for (let start = buffer >>> 0; start < end; start += 65536) {
    crypto.getRandomValues(getUint8ArrayMemory0().subarray(start, Math.min(start + 65536, end)));
  }
  return 0;
}
