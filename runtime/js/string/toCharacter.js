// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwArgument } from "../error/throwArgument.js";

/** The code of a string of one character below U+0100. */
export function toCharacter(text, where, name) {
  const code = typeof text === "string" && text.length === 1 ? text.charCodeAt(0) : 256;
  if (code > 255) throwArgument(where, name, "one character below U+0100", text);
  return code;
}
