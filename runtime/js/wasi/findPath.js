// SPDX-License-Identifier: MIT OR Apache-2.0
import { lookUp } from "./fileSystem.js";

/**
 * Tells whether there is something where a path leads.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} length - its length in bytes
 * @returns {number} 0 or errno
 */
export function findPath(fd, path, length) {
  const place = lookUp(fd, path, length);
  if (typeof place === "number") return place;
  return place.node === undefined ? 44 /* noent */ : 0;
}
