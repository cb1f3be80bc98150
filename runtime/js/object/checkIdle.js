// SPDX-License-Identifier: MIT OR Apache-2.0
import { lent } from "./lent.js";
import { lentTop } from "./lentTop.js";
import { pendingUses } from "../async/pendingUses.js";

/** Refuses to release an object that a C++ function on the stack is using. */
export function checkIdle(object, key, where, name) {
  const { main } = object[key];
  for (let i = 0; i < lentTop; i++) {
    if (lent[i] === main) throw new Error(`${where}: '${name}' is in use by a call that has not returned`);
  }
  if (pendingUses.has(main)) throw new Error(`${where}: '${name}' is in use by a call whose promise has not settled`); // only with pendingUses
}
