// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Sets flags such as "non-blocking", which change nothing here: no stream ever blocks.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_fdstat_set_flags(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}
