// SPDX-License-Identifier: MIT OR Apache-2.0
import { OWNERSHIP } from "./OWNERSHIP.js";
import { STATE } from "./STATE.js";

/** The address of the shared pointer that owns the object; a sole owner becomes a shared one. */
export function share(object, ptr, shareShim, where, name) {
  if (object[OWNERSHIP] === 0) throw new Error(`${where}: '${name}' cannot be shared, it belongs to another object`);
  const ownership = shareShim(ptr, object[OWNERSHIP]) >>> 0;
  object[OWNERSHIP] = ownership;
  if (object[STATE] !== null) object[STATE].ownership = ownership;
  return ownership;
}
