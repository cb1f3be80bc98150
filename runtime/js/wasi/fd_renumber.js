// SPDX-License-Identifier: MIT OR Apache-2.0
import { openFiles } from "./fileSystem.js";

/**
 * Gives one descriptor the number of another, as `dup2` does: files only.
 * @param {number} from - descriptor
 * @param {number} to - descriptor to replace
 * @returns {number} errno
 */
export function fd_renumber(from, to) {
  const isFile = from > 3 && to > 3 && openFiles.has(from) && openFiles.has(to); // only with openFiles
  if (isFile) openFiles.set(to, openFiles.get(from)).delete(from); // only with openFiles
  if (isFile) return 0; // only with openFiles
  return from >>> 0 > 3 || to >>> 0 > 3 ? 8 /* badf */ : 58; /* notsup */
}
