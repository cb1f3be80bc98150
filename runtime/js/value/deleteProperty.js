// SPDX-License-Identifier: MIT OR Apache-2.0

/** Removes a property; says whether it is gone. */
export function deleteProperty(object, key) {
  return Reflect.deleteProperty(object, key);
}
