// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Accepts a connection: there are no sockets.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_accept(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}
