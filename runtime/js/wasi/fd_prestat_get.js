// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";

/**
 * Describes a directory that is open from the start: the root directory is, so that every path leads to a proper error.
 * @param {number} fd - descriptor
 * @param {number} prestat - where the description goes, 8 bytes
 * @returns {number} errno
 */
export function fd_prestat_get(fd, prestat) {
  if (fd !== 3) return 8; /* badf */
  getDataViewMemory0().setUint32(prestat >>> 0, 0, true); // a directory
  getDataViewMemory0().setUint32((prestat >>> 0) + 4, 1, true); // length of its name, "/"
  return 0;
}
