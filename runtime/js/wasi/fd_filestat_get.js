// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeFileStat } from "./writeFileStat.js";

/**
 * Describes what a descriptor stands for.
 * @param {number} fd - descriptor
 * @param {number} stat - where the description goes, 64 bytes
 * @returns {number} errno
 */
export function fd_filestat_get(fd, stat) {
  if (fd >>> 0 > 3) return 8; /* badf */
  writeFileStat(stat, fd === 3 ? 3 /* directory */ : 2 /* character device */);
  return 0;
}
