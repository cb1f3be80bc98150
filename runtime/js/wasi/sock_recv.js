// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Receives from a socket: there are none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_recv(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}
