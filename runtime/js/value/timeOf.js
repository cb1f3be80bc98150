// SPDX-License-Identifier: MIT OR Apache-2.0

const timeOfDate = Date.prototype.getTime;

/** Milliseconds since 1970 of a Date, of any realm; NaN for an invalid one and for everything else. */
export function timeOf(value) {
  try {
    return timeOfDate.call(value);
  } catch {
    return NaN;
  }
}
