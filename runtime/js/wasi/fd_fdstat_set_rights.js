// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Drops rights of a descriptor, which changes nothing here.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_fdstat_set_rights(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}
