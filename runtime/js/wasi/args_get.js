// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * Gives the command line: a library has none.
 * @returns {number} errno
 */
export function args_get() {
  return 0;
}
