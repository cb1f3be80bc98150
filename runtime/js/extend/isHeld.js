// SPDX-License-Identifier: MIT OR Apache-2.0

/** Whether C++ holds an object of a JavaScript class. */
export function isHeld(object, key) {
  return object[key].main.extension?.held !== undefined;
}
