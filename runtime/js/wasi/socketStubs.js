// SPDX-License-Identifier: MIT OR Apache-2.0
// Calls on sockets: a module has none.

/**
 * Accepts a connection: there are no sockets.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_accept(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}

/**
 * Receives from a socket: there are none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_recv(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}

/**
 * Sends to a socket: there are none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_send(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}

/**
 * Shuts down a socket: there are none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function sock_shutdown(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 57; /* notsock */
}
