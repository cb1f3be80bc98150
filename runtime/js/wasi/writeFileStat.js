// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";

/**
 * Writes the description of a file: its type, and what is known of its size and times.
 * @param {number} stat - where it goes, 64 bytes
 * @param {number} type - 2 for a character device, 3 for a directory, 4 for a file
 * @param {object} [node] - of the file system in memory
 */
export function writeFileStat(stat, type, node) {
  const start = stat >>> 0;
  getUint8ArrayMemory0().fill(0, start, start + 64);
  getDataViewMemory0().setUint8(start + 16, type);
  getDataViewMemory0().setBigUint64(start + 24, 1n, true); // number of links
  if (node === undefined) return; // only with openFiles
  getDataViewMemory0().setBigUint64(start + 8, node.inode, true); // only with openFiles
  getDataViewMemory0().setBigUint64(start + 32, BigInt(node.size ?? 0), true); // only with openFiles
  for (const at of [40, 48, 56]) getDataViewMemory0().setBigUint64(start + at, node.time, true); // only with openFiles
}
