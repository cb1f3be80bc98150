// SPDX-License-Identifier: MIT OR Apache-2.0
import { lookUp, removeNode } from "./fileSystem.js";

/**
 * Removes a file. Descriptors that have it open keep it.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_unlink_file(fd, path, pathLength) {
  const place = lookUp(fd, path, pathLength);
  if (typeof place === "number") return place;
  if (place.node === undefined) return 44; /* noent */
  if (place.node.entries) return 31; /* isdir */
  removeNode(place);
  return 0;
}
