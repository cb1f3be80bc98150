// SPDX-License-Identifier: MIT OR Apache-2.0
import { POINTERS } from "./POINTERS.js";

/** Makes the base pointers of a borrowed object vanish together with its own. */
export function guardBases(object, pointerKey) {
  for (const key of object[POINTERS]) {
    if (key === pointerKey) continue;
    const address = object[key];
    Object.defineProperty(object, key, {
      get: () => (object[pointerKey] ? address : 0),
      set: () => {},
    });
  }
}
