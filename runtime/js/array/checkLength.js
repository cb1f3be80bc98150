// SPDX-License-Identifier: MIT OR Apache-2.0
/** Refuses arrays of another length than the callee's fixed one. */
export function checkLength(array, length, where, name) {
  if (array.length !== length)
    throw new TypeError(`${where}: '${name}' must have ${length} elements, got ${array.length}`);
}
