// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";

/**
 * Closes a descriptor. The standard streams and the root directory stay open.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
export function fd_close(fd) {
  if (fd !== 3 && openFiles.delete(fd)) return 0; // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}
