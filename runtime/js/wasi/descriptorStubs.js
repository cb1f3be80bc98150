// SPDX-License-Identifier: MIT OR Apache-2.0
// Calls that return an error number and do nothing else.
import { openFiles } from "./fileSystem.js";

/**
 * Gives the command line: a library has none.
 * @returns {number} errno
 */
export function args_get() {
  return 0;
}

/**
 * Lets others run: nobody else is there.
 * @returns {number} errno
 */
export function sched_yield() {
  return 0;
}

/**
 * Advice on how a file will be read: streams have no positions.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_advise(fd) {
  if (openFiles.get(fd)?.node.bytes) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 70; /* spipe */
}

/**
 * Reserves space in a file: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_allocate(fd) {
  if (openFiles.get(fd)?.node.bytes) return 58; /* notsup */ // only with openFiles
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}

/**
 * Waits for data to reach the disk: there is none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_datasync(fd) {
  if (openFiles.get(fd)?.node.bytes) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Sets flags such as "non-blocking", which change nothing here: no stream ever blocks.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_fdstat_set_flags(fd) {
  if (openFiles.get(fd)?.node.bytes) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Drops rights of a descriptor, which changes nothing here.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_fdstat_set_rights(fd) {
  if (openFiles.get(fd)?.node.bytes) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Sets the times of a file: nothing here can be changed.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_filestat_set_times(fd) {
  if (openFiles.get(fd)?.node.bytes) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 69; /* rofs */
}

/**
 * Waits for data to reach the disk: there is none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_sync(fd) {
  if (openFiles.get(fd)?.node.bytes) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}
