// SPDX-License-Identifier: MIT OR Apache-2.0
import { lookUp, removeNode } from "./fileSystem.js";

/**
 * Renames a file or a directory. A file or an empty directory that has the new name is replaced.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @param {number} newFd - descriptor of the directory at which the new path begins
 * @param {number} newPath - address of the new path
 * @param {number} newPathLength - its length in bytes
 * @returns {number} errno
 */
export function path_rename(fd, path, pathLength, newFd, newPath, newPathLength) {
  const from = lookUp(fd, path, pathLength);
  if (typeof from === "number") return from;
  const to = lookUp(newFd, newPath, newPathLength);
  if (typeof to === "number") return to;
  const { node } = from;
  if (node === undefined) return 44; /* noent */
  if (from.parent === undefined || to.parent === undefined) return 10; /* busy */
  for (let above = to.parent; above; above = above.parent) if (above === node) return 28; /* inval */
  if (to.node === node) return 0;
  if (to.node) {
    if (node.entries && !to.node.entries) return 54; /* notdir */
    if (!node.entries && to.node.entries) return 31; /* isdir */
    if (to.node.entries?.size) return 55; /* notempty */
  }
  removeNode(from);
  removeNode(to);
  to.parent.entries.set(to.name, node);
  if (node.entries) node.parent = to.parent;
  return 0;
}
