// SPDX-License-Identifier: MIT OR Apache-2.0
import { OWNERSHIP } from "./OWNERSHIP.js";
import { POINTERS } from "./POINTERS.js";
import { STATE } from "./STATE.js";

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
export function forget(object, pointerKey, why) {
  for (const key of object[POINTERS] ?? [pointerKey]) object[key] = 0;
  object[OWNERSHIP] = why;
  if (object[STATE] !== null) object[STATE].ptr = 0;
}
