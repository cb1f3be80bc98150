// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";

/**
 * Asks for the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @param {number} position - where the position goes
 * @returns {number} errno
 */
export function fd_tell(fd, position) {
  if (openFiles.get(fd)?.node.bytes) return openFiles.get(fd).seek(0n, 1, position); // only with openFiles
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}
