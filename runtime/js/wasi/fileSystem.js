// SPDX-License-Identifier: MIT OR Apache-2.0
// The file system in memory. A file is { bytes, size }, with room for more bytes than its size; a directory is { entries, parent }.
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";
import { readClock } from "./readClock.js";

/** What descriptors stand for: descriptor to OpenFile. The root directory is open from the start. */
export const openFiles = new Map([[3, { node: { entries: new Map(), inode: 1n, time: 0n } }]]);

let lastInode = 1n;

/**
 * Looks up a path.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} path - address of the path
 * @param {number} length - its length in bytes
 * @returns {{ node?: object, parent?: object, name?: string } | number} where the path leads, with a node if something is
 * there, or errno
 */
export function lookUp(fd, path, length) {
  const start = openFiles.get(fd);
  if (start === undefined) return fd >>> 0 > 2 ? 8 /* badf */ : 54; /* notdir */
  const names = getStringFromWasm0(path >>> 0, length >>> 0).split("/");
  let place = { node: start.node };
  for (const name of names) {
    if (place.node === undefined) {
      if (name !== "") return 44; /* noent */
      continue;
    }
    if (place.node.entries === undefined) return 54; /* notdir */
    if (name === "..") place = { node: place.node.parent ?? place.node };
    else if (name !== "" && name !== ".") place = { parent: place.node, name, node: place.node.entries.get(name) };
  }
  return place;
}

/**
 * Puts a file or directory where a path leads.
 * @param {{ parent: object, name: string }} place - what `lookUp` has found, without a node
 * @param {object} content - { bytes, size } or { entries }
 * @returns {object} the node
 */
export function addNode(place, content) {
  const time = readClock(0);
  const node = { ...content, inode: ++lastInode, time };
  if (content.entries) node.parent = place.parent;
  place.parent.entries.set(place.name, node);
  place.parent.time = time;
  return node;
}

/**
 * Removes what is at a place.
 * @param {{ parent: object, name: string }} place - what `lookUp` has found
 */
export function removeNode(place) {
  place.parent.entries.delete(place.name);
  place.parent.time = readClock(0);
}

/**
 * Makes a file longer, with zeros, or shorter.
 * @param {object} node - the file
 * @param {number} size - in bytes
 */
export function resizeFile(node, size) {
  if (size > node.bytes.length) {
    const longer = new Uint8Array(Math.max(size, 2 * node.bytes.length, 64));
    longer.set(node.bytes.subarray(0, node.size));
    node.bytes = longer;
  } else if (size < node.size) {
    node.bytes.fill(0, size, node.size);
  }
  node.size = size;
  node.time = readClock(0);
}
