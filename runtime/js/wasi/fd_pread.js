// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Reads at a position: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_pread(fd) {
  if (fd === 0) return 70; /* spipe */
  return fd === 3 ? 31 /* isdir */ : 8; /* badf */
}
