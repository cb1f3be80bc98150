// SPDX-License-Identifier: MIT OR Apache-2.0
import { lent } from "./lent.js";
import { lentTop } from "./lentTop.js";

/** Refuses to release an object that a C++ function on the stack is using. */
export function checkIdle(object, key, where, name) {
  const { main } = object[key];
  for (let i = 0; i < lentTop; i++) {
    if (lent[i] === main) throw new Error(`${where}: '${name}' is in use by a call that has not returned`);
  }
}
