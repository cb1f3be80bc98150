// SPDX-License-Identifier: MIT OR Apache-2.0
import { isHeld } from "./isHeld.js";

/** Refuses to release or to give away an object that C++ holds. */
export function checkUnheld(object, key, where, name) {
  if (isHeld(object, key)) throw new Error(`${where}: '${name}' belongs to C++, which still holds it`);
}
