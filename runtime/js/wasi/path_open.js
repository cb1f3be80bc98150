// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { OpenFile } from "./OpenFile.js";
import { addNode, lookUp, openFiles, resizeFile } from "./fileSystem.js";

/**
 * Opens a file or a directory.
 * @param {number} fd - descriptor of the directory at which the path begins
 * @param {number} lookup - whether symbolic links are followed
 * @param {number} path - address of the path
 * @param {number} pathLength - its length in bytes
 * @param {number} flags - 1 to create the file, 2 for directories only, 4 to fail when it exists, 8 to empty it
 * @param {bigint} rights - rights that are asked for: 64 to write
 * @param {bigint} inheritedRights - rights of what is opened below it
 * @param {number} descriptorFlags - flags of the new descriptor: 1 to write at the end
 * @param {number} opened - where its number goes
 * @returns {number} errno
 */
export function path_open(fd, lookup, path, pathLength, flags, rights, inheritedRights, descriptorFlags, opened) {
  const place = lookUp(fd, path, pathLength);
  if (typeof place === "number") return place;
  let { node } = place;
  if (node === undefined) {
    if ((flags & 1) /* create */ === 0) return 44; /* noent */
    node = addNode(place, { bytes: new Uint8Array(0), size: 0 });
  } else if ((flags & 5) === 5 /* create, exclusive */) {
    return 20; /* exist */
  } else if (node.entries) {
    if (flags & 9 /* create, empty */ || rights & 64n) return 31; /* isdir */
  } else if (flags & 2 /* directory */) {
    return 54; /* notdir */
  } else if (flags & 8 /* empty */) {
    resizeFile(node, 0);
  }
  let number = 4;
  while (openFiles.has(number)) number++;
  openFiles.set(number, new OpenFile(node, (rights & 64n) !== 0n && !node.entries, (descriptorFlags & 1) !== 0));
  getDataViewMemory0().setUint32(opened >>> 0, number, true);
  return 0;
}
