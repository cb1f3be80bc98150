// SPDX-License-Identifier: MIT OR Apache-2.0
// Calls that return an error number and do nothing else.

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
  return fd >>> 0 > 3 ? 8 /* badf */ : 70; /* spipe */
}

/**
 * Reserves space in a file: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_allocate(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}

/**
 * Closes a descriptor. The standard streams and the root directory stay open.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_close(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Waits for data to reach the disk: there is none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_datasync(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Sets flags such as "non-blocking", which change nothing here: no stream ever blocks.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_fdstat_set_flags(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Drops rights of a descriptor, which changes nothing here.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_fdstat_set_rights(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Sets the size of a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_filestat_set_size(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 28; /* inval */
}

/**
 * Sets the times of a file: nothing here can be changed.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_filestat_set_times(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 69; /* rofs */
}

/**
 * Reads at a position: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_pread(fd) {
  if (fd === 0) return 70; /* spipe */
  return fd === 3 ? 31 /* isdir */ : 8; /* badf */
}

/**
 * Writes at a position: streams have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_pwrite(fd) {
  return fd === 1 || fd === 2 ? 70 /* spipe */ : 8; /* badf */
}

/**
 * Gives one descriptor the number of another, as `dup2` does: not possible here.
 * @param {number} from - descriptor
 * @param {number} to - descriptor to replace
 * @returns {number} errno
 */
export function fd_renumber(from, to) {
  return from >>> 0 > 3 || to >>> 0 > 3 ? 8 /* badf */ : 58; /* notsup */
}

/**
 * Moves the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_seek(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}

/**
 * Waits for data to reach the disk: there is none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_sync(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Asks for the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_tell(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}
