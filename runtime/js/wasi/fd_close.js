// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Closes a descriptor. The standard streams and the root directory stay open.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_close(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}
