// SPDX-License-Identifier: MIT OR Apache-2.0

/** Throws a value that C++ throws on. */
export function throwValue(value) {
  throw value;
}
