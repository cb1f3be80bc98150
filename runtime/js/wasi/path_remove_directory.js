// SPDX-License-Identifier: MIT OR Apache-2.0
import { lookUp, removeNode } from "./fileSystem.js";

/**
 * Removes an empty directory.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_remove_directory(fd, path, pathLength) {
  const place = lookUp(fd, path, pathLength);
  if (typeof place === "number") return place;
  if (place.node === undefined) return 44; /* noent */
  if (place.node.entries === undefined) return 54; /* notdir */
  if (place.node.entries.size > 0) return 55; /* notempty */
  if (place.parent === undefined) return 10; /* busy */
  removeNode(place);
  return 0;
}
