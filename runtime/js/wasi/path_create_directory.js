// SPDX-License-Identifier: MIT OR Apache-2.0
import { addNode, lookUp } from "./fileSystem.js";

/**
 * Makes a directory.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @returns {number} errno
 */
export function path_create_directory(fd, path, pathLength) {
  const place = lookUp(fd, path, pathLength);
  if (typeof place === "number") return place;
  if (place.node !== undefined) return 20; /* exist */
  addNode(place, { entries: new Map() });
  return 0;
}
