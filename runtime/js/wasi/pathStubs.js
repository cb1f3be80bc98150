// SPDX-License-Identifier: MIT OR Apache-2.0
// Calls on paths that return an error number and do nothing else.
import { findPath } from "./findPath.js";

/**
 * Sets the times of a file: they are those of its last change.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} flags - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_filestat_set_times(fd, flags, path, pathLength) {
  return findPath(fd, path, pathLength);
}

/**
 * Makes a hard link: there are none.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} flags - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_link(fd, flags, path, pathLength) {
  return findPath(fd, path, pathLength) || 63; /* perm */
}

/**
 * Reads a symbolic link: there is none.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_readlink(fd, path, pathLength) {
  return findPath(fd, path, pathLength) || 28; /* inval */
}

/**
 * Makes a symbolic link: there are none.
 * @param {number} target - address of the text of the link
 * @param {number} targetLength - its length in bytes
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_symlink(target, targetLength, fd, path, pathLength) {
  const error = findPath(fd, path, pathLength);
  if (error === 44 /* noent */) return 58; /* notsup */
  return error === 0 ? 20 /* exist */ : error;
}
