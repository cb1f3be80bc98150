// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";

/**
 * Looks up a path. The module sees a file system that holds one thing: an empty root directory, descriptor 3.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} length - its length in bytes
 * @returns {number} 0 for the root directory itself, else errno
 */
export function findPath(fd, path, length) {
  if (fd !== 3) return fd >>> 0 > 3 ? 8 /* badf */ : 54; /* notdir */
  const bytes = getUint8ArrayMemory0().subarray(path >>> 0, (path >>> 0) + (length >>> 0));
  return bytes.every((byte) => byte === 0x2e || byte === 0x2f) ? 0 : 44; /* noent */
}
