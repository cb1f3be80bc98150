// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Waits for data to reach the disk: there is none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_datasync(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}
