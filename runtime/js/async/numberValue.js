// SPDX-License-Identifier: MIT OR Apache-2.0

/** A number that C++ holds as a value. */
export function numberValue(number) {
  return number;
}
