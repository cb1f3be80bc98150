// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Moves the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_seek(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}
