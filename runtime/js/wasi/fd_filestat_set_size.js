// SPDX-License-Identifier: MIT OR Apache-2.0

import { openFiles } from "./fileSystem.js";

/**
 * Sets the size of a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @param {bigint} size - in bytes
 * @returns {number} errno
 */
export function fd_filestat_set_size(fd, size) {
  if (openFiles.get(fd)?.writes) return openFiles.get(fd).resize(Number(size)); // only with openFiles
  return fd >>> 0 > 3 ? 8 /* badf */ : 28; /* inval */
}
