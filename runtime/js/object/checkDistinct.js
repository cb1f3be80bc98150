// SPDX-License-Identifier: MIT OR Apache-2.0
/** Refuses one object in two places of a call that moves it. */
export function checkDistinct(a, b, where, name) {
  if (a === b && a != null) throw new TypeError(`${where}: '${name}' is moved and cannot be used for another parameter too`);
}
