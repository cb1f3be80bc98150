// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";

/**
 * Moves the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @param {bigint} offset - in bytes
 * @param {number} from - 0: the beginning, 1: the position, 2: the end
 * @param {number} position - where the new position goes
 * @returns {number} errno
 */
export function fd_seek(fd) {
  if (openFiles.get(fd)?.node.bytes) return openFiles.get(fd).seek(arguments[1], arguments[2], arguments[3]); // only with openFiles
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}
