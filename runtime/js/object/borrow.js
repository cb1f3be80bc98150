// SPDX-License-Identifier: MIT OR Apache-2.0
import { OWNERSHIP } from "./OWNERSHIP.js";
import { STATE } from "./STATE.js";

/** Makes `object` the wrapper of a C++ object that lives as long as that of `owner`, and keeps the owner alive. */
export function borrow(object, pointerKey, ptr, owner, ownerKey) {
  const address = ptr >>> 0;
  let gone = false;
  Object.defineProperty(object, pointerKey, {
    get: () => (gone || !owner[ownerKey] ? 0 : address),
    set: () => {
      gone = true;
    },
  });
  object[OWNERSHIP] = 0;
  object[STATE] = null;
  return object;
}
