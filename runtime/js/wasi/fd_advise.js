// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Advice on how a file will be read: streams have no positions.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_advise(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 70; /* spipe */
}
