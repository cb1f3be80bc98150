// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";

/**
 * Gives the name of a directory that is open from the start.
 * @param {number} fd - descriptor
 * @param {number} name - where the name goes
 * @param {number} length - how many bytes have room there
 * @returns {number} errno
 */
export function fd_prestat_dir_name(fd, name, length) {
  if (fd !== 3) return 8; /* badf */
  if (length < 1) return 37; /* nametoolong */
  getDataViewMemory0().setUint8(name >>> 0, 0x2f);
  return 0;
}
