// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { findPath } from "./findPath.js";

/**
 * Opens a file. There is none, only the root directory itself.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} lookup - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @param {number} flags - 1 to create the file, 2 for directories only, 4 to fail when it exists, 8 to empty it
 * @param {bigint} rights - rights that are asked for
 * @param {bigint} inheritedRights - rights of what is opened below it
 * @param {number} descriptorFlags - flags of the new descriptor
 * @param {number} opened - where its number goes
 * @returns {number} errno
 */
export function path_open(fd, lookup, path, pathLength, flags, rights, inheritedRights, descriptorFlags, opened) {
  const error = findPath(fd, path, pathLength);
  if (error === 44 /* noent */ && flags & 1 /* create */) return 69; /* rofs */
  if (error !== 0) return error;
  if (flags & 4 /* exclusive */) return 20; /* exist */
  getDataViewMemory0().setUint32(opened >>> 0, 3, true);
  return 0;
}
