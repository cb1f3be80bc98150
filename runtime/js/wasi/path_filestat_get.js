// SPDX-License-Identifier: MIT OR Apache-2.0
import { lookUp } from "./fileSystem.js";
import { writeFileStat } from "./writeFileStat.js";

/**
 * Describes a file or a directory.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} flags - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @param {number} stat - where the description goes, 64 bytes
 * @returns {number} errno
 */
export function path_filestat_get(fd, flags, path, pathLength, stat) {
  const place = lookUp(fd, path, pathLength);
  if (typeof place === "number") return place;
  if (place.node === undefined) return 44; /* noent */
  writeFileStat(stat, place.node.entries ? 3 /* directory */ : 4 /* file */, place.node);
  return 0;
}
