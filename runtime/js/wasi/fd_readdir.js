// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";

/**
 * Lists a directory: the root is empty.
 * @param {number} fd - descriptor
 * @param {number} buffer - where the entries go
 * @param {number} length - how many bytes have room there
 * @param {bigint} cookie - entry at which to go on
 * @param {number} used - where the number of bytes written goes
 * @returns {number} errno
 */
export function fd_readdir(fd, buffer, length, cookie, used) {
  if (fd !== 3) return fd >>> 0 > 3 ? 8 /* badf */ : 54; /* notdir */
  getDataViewMemory0().setUint32(used >>> 0, 0, true);
  return 0;
}
