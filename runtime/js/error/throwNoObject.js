// SPDX-License-Identifier: MIT OR Apache-2.0

/** Throws the Error for a factory function that made no object. */
export function throwNoObject(where) {
  throw new Error(`${where}: there is no object, the function behind it returned null`);
}
