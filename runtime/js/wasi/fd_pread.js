// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";

/**
 * Reads at a position: streams have none.
 * @param {number} fd - descriptor
 * @param {number} iovs - address of the buffers
 * @param {number} iovsLength - how many buffers there are
 * @param {bigint} position - in the file
 * @param {number} read - where the number of bytes goes
 * @returns {number} errno
 */
export function fd_pread(fd) {
  const file = openFiles.get(fd); // only with openFiles
  if (file?.node.bytes) file.move(Number(arguments[3]), false, arguments[1], arguments[2], arguments[4]); // only with openFiles
  if (file?.node.bytes) return 0; // only with openFiles
  if (fd === 0) return 70; /* spipe */
  return fd === 3 ? 31 /* isdir */ : 8; /* badf */
}
