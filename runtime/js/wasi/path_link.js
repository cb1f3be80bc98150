// SPDX-License-Identifier: MIT OR Apache-2.0
import { findPath } from "./findPath.js";

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
