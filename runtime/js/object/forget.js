// SPDX-License-Identifier: MIT OR Apache-2.0
import { OWNERSHIP } from "./OWNERSHIP.js";
import { STATE } from "./STATE.js";

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
export function forget(object, pointerKey, why) {
  object[pointerKey] = 0;
  object[OWNERSHIP] = why;
  if (object[STATE] !== null) object[STATE].ptr = 0;
}
