// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Reserves space in a file: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_allocate(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}
