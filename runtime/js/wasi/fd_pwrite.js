// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Writes at a position: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_pwrite(fd) {
  return fd === 1 || fd === 2 ? 70 /* spipe */ : 8; /* badf */
}
