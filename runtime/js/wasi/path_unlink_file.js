// SPDX-License-Identifier: MIT OR Apache-2.0
import { findPath } from "./findPath.js";

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
