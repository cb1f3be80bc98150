// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Sends to a socket: there are none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_send(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}
