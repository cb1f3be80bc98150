// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Sets the times of a file: nothing here can be changed.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_filestat_set_times(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 69; /* rofs */
}
