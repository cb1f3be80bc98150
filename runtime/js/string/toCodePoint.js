// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwArgument } from "../error/throwArgument.js";

/** The code point of a string that holds just one. */
export function toCodePoint(text, where, name) {
  const point = typeof text === "string" ? text.codePointAt(0) : undefined;
  if (point === undefined || text.length !== (point > 0xffff ? 2 : 1) || (point >= 0xd800 && point <= 0xdfff)) {
    throwArgument(where, name, "one code point", text);
  }
  return point;
}
