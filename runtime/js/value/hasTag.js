// SPDX-License-Identifier: MIT OR Apache-2.0

/** Whether a value is a built-in object of a kind, of any realm: "Map", "Set", "ArrayBuffer". */
export function hasTag(value, tag) {
  return Object.prototype.toString.call(value) === `[object ${tag}]`;
}
