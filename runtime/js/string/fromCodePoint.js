// SPDX-License-Identifier: MIT OR Apache-2.0

/** A string of one code point; what is none becomes U+FFFD. */
export function fromCodePoint(point) {
  return point >>> 0 > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
}
