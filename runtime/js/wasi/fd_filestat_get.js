// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";
import { writeFileStat } from "./writeFileStat.js";

/**
 * Describes what a descriptor stands for.
 * @param {number} fd - descriptor
 * @param {number} stat - where the description goes, 64 bytes
 * @returns {number} errno
 */
export function fd_filestat_get(fd, stat) {
  const node = openFiles.get(fd)?.node; // only with openFiles
  if (node) writeFileStat(stat, node.entries ? 3 /* directory */ : 4 /* file */, node); // only with openFiles
  if (node) return 0; // only with openFiles
  if (fd >>> 0 > 3) return 8; /* badf */
  writeFileStat(stat, fd === 3 ? 3 /* directory */ : 2 /* character device */);
  return 0;
}
