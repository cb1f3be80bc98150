// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Asks for the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_tell(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}
