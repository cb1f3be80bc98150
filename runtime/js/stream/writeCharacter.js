// SPDX-License-Identifier: MIT OR Apache-2.0
import { toCharacter } from "../string/toCharacter.js";

/** Writes a string of one character. */
export function writeCharacter(writer, value, depth) {
  const code = toCharacter(value, writer.where, writer.place(depth));
  const at = writer.reserve(1);
  writer.view.setUint8(at, code);
}
