// SPDX-License-Identifier: MIT OR Apache-2.0
import { newObjects } from "./newObjects.js";
import { newStates } from "./newStates.js";

/** The collector need not hear of the newest object when it has been freed already. */
export function untrackObject(state) {
  if (newStates[newStates.length - 1] !== state) return;
  newStates.pop();
  newObjects.pop();
}
