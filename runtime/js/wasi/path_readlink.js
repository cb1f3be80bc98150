// SPDX-License-Identifier: MIT OR Apache-2.0
import { findPath } from "./findPath.js";

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
