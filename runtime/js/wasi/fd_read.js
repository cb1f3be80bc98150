// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { openFiles } from "./fileSystem.js";

/**
 * Reads from a descriptor: the standard input is always at its end.
 * @param {number} fd - descriptor
 * @param {number} iovs - address of the buffers
 * @param {number} iovsLength - how many buffers there are
 * @param {number} read - where the number of bytes goes
 * @returns {number} errno
 */
export function fd_read(fd, iovs, iovsLength, read) {
  if (openFiles.get(fd)?.node.bytes) return openFiles.get(fd).read(iovs, iovsLength, read); // only with openFiles
  if (fd !== 0) return fd === 3 ? 31 /* isdir */ : 8; /* badf */
  getDataViewMemory0().setUint32(read >>> 0, 0, true);
  return 0;
}
