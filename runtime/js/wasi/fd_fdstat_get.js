// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { openFiles } from "./fileSystem.js";

/**
 * Describes a descriptor. The standard streams are terminals, so that the C library writes whole lines at once.
 * @param {number} fd - descriptor
 * @param {number} stat - where the description goes, 24 bytes
 * @returns {number} errno
 */
export function fd_fdstat_get(fd, stat) {
  if (fd > 3 && openFiles.has(fd)) return openFiles.get(fd).describe(stat); // only with openFiles
  if (fd >>> 0 > 3) return 8; /* badf */
  const view = getDataViewMemory0();
  const start = stat >>> 0;
  const rights = fd === 3 ? -1n /* all */ : fd === 0 ? 2n /* read */ : 64n; /* write */
  view.setUint16(start, fd === 3 ? 3 /* directory */ : 2 /* character device */, true);
  view.setUint16(start + 2, 0, true);
  view.setUint32(start + 4, 0, true);
  view.setBigInt64(start + 8, rights, true);
  view.setBigInt64(start + 16, fd === 3 ? -1n : 0n, true);
  return 0;
}
