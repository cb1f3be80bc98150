// SPDX-License-Identifier: MIT OR Apache-2.0

/** Reads a string of one character. */
export function readCharacter(reader) {
  return String.fromCharCode(reader.view.getUint8(reader.skip(1)));
}
