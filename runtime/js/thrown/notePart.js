// SPDX-License-Identifier: MIT OR Apache-2.0
import { getCString0 } from "../string/getCString0.js";
import { errorClasses } from "./errorClasses.js";
import { thrownPart } from "./thrownPart.js";

/** C++ goes through the parts of an exception, which it is going to describe, until one is of an exported class. */
export function notePart(type, ptr) {
  const Class = errorClasses.get(getCString0(type >>> 0));
  thrownPart = { Class, ptr };
  return Class === undefined ? 0 : 1;
}
