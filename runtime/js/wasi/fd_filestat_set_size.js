// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Sets the size of a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_filestat_set_size(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 28; /* inval */
}
