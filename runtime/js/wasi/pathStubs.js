// SPDX-License-Identifier: MIT OR Apache-2.0
// Calls on paths that return an error number and do nothing else.
import { findPath } from "./findPath.js";

/**
 * Makes a directory: nothing here can be written.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_create_directory(fd, path, pathLength) {
  const error = findPath(fd, path, pathLength);
  if (error === 44 /* noent */) return 69; /* rofs */
  return error === 0 ? 20 /* exist */ : error;
}

/**
 * Sets the times of a file: nothing here can be changed.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} flags - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_filestat_set_times(fd, flags, path, pathLength) {
  return findPath(fd, path, pathLength) || 69; /* rofs */
}

/**
 * Makes a hard link: there is nothing to link to.
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
 * Removes a directory: there is only the root.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_remove_directory(fd, path, pathLength) {
  return findPath(fd, path, pathLength) || 10; /* busy */
}

/**
 * Renames a file: there is none.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_rename(fd, path, pathLength) {
  return findPath(fd, path, pathLength) || 10; /* busy */
}

/**
 * Makes a symbolic link: nothing here can be written.
 * @param {number} target - address of the text of the link
 * @param {number} targetLength - its length in bytes
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_symlink(target, targetLength, fd, path, pathLength) {
  const error = findPath(fd, path, pathLength);
  if (error === 44 /* noent */) return 69; /* rofs */
  return error === 0 ? 20 /* exist */ : error;
}

/**
 * Removes a file: there is none.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_unlink_file(fd, path, pathLength) {
  return findPath(fd, path, pathLength) || 31; /* isdir */
}
