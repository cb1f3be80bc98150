// SPDX-License-Identifier: MIT OR Apache-2.0
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
