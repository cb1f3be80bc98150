// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Gives one descriptor the number of another, as `dup2` does: not possible here.
 * @param {number} from - descriptor
 * @param {number} to - descriptor to replace
 * @returns {number} errno
 */
export function fd_renumber(from, to) {
  return from >>> 0 > 3 || to >>> 0 > 3 ? 8 /* badf */ : 58; /* notsup */
}
