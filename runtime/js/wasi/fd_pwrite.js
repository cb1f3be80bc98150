// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";

/**
 * Writes at a position: streams have none.
 * @param {number} fd - descriptor
 * @param {number} iovs - address of the buffers
 * @param {number} iovsLength - how many buffers there are
 * @param {bigint} position - in the file
 * @param {number} written - where the number of bytes goes
 * @returns {number} errno
 */
export function fd_pwrite(fd) {
  const file = openFiles.get(fd); // only with openFiles
  if (file?.writes) file.move(Number(arguments[3]), true, arguments[1], arguments[2], arguments[4]); // only with openFiles
  if (file?.writes) return 0; // only with openFiles
  return fd === 1 || fd === 2 ? 70 /* spipe */ : 8; /* badf */
}
