// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";

/** A new error for C++ to throw. */
export function newError(kind, ptr, length) {
  const Type = [Error, TypeError, RangeError, SyntaxError, ReferenceError][kind];
  return new Type(getStringFromWasm0(ptr >>> 0, length));
}
