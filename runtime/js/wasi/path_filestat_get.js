// SPDX-License-Identifier: MIT OR Apache-2.0
import { findPath } from "./findPath.js";
import { writeFileStat } from "./writeFileStat.js";

/**
 * Describes a file. There is none, only the root directory itself.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} flags - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @param {number} stat - where the description goes, 64 bytes
 * @returns {number} errno
 */
export function path_filestat_get(fd, flags, path, pathLength, stat) {
  const error = findPath(fd, path, pathLength);
  if (error !== 0) return error;
  writeFileStat(stat, 3 /* directory */);
  return 0;
}
