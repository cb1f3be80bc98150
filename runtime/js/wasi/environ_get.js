// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { environment } from "./environment.js";

/**
 * Gives the environment variables.
 * @param {number} pointers - where their addresses go
 * @param {number} buffer - where their texts go
 * @returns {number} errno
 */
export function environ_get(pointers, buffer) {
  let next = buffer >>> 0;
  environment().forEach((entry, i) => {
    getDataViewMemory0().setUint32((pointers >>> 0) + 4 * i, next, true);
    getUint8ArrayMemory0().set(entry, next);
    next += entry.length;
  });
  return 0;
}
