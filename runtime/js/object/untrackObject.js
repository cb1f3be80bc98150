// SPDX-License-Identifier: MIT OR Apache-2.0
import { newCount } from "./newCount.js";
import { newObjects } from "./newObjects.js";
import { newStates } from "./newStates.js";

/** The collector need not hear of the newest object when it has been freed already. */
export function untrackObject(state) {
  if (newCount === 0 || newStates[newCount - 1] !== state) return;
  newCount--;
  newStates[newCount] = newObjects[newCount] = undefined;
}
