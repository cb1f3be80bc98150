// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a value that is always undefined; nothing has been written. */
export function readUndefined() {
  return undefined;
}
