// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { openFiles } from "./fileSystem.js";
import { writeOutput } from "./writeOutput.js";

/**
 * Writes to the standard output or the standard error.
 * @param {number} fd - descriptor
 * @param {number} iovs - address of pairs of address and length
 * @param {number} iovsLength - how many pairs there are
 * @param {number} written - where the number of bytes goes
 * @returns {number} errno
 */
export function fd_write(fd, iovs, iovsLength, written) {
  if (openFiles.get(fd)?.writes) return openFiles.get(fd).write(iovs, iovsLength, written); // only with openFiles
  if (fd !== 1 && fd !== 2) return 8; /* badf */
  const view = getDataViewMemory0();
  const memory = getUint8ArrayMemory0();
  let total = 0;
  for (let i = 0; i < iovsLength; i++) {
    const start = view.getUint32((iovs >>> 0) + 8 * i, true);
    const length = view.getUint32((iovs >>> 0) + 8 * i + 4, true);
    writeOutput(fd, memory.subarray(start, start + length));
    total += length;
  }
  getDataViewMemory0().setUint32(written >>> 0, total, true);
  return 0;
}
