// SPDX-License-Identifier: MIT OR Apache-2.0
import { findPath } from "./findPath.js";

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
