// SPDX-License-Identifier: MIT OR Apache-2.0
import { liveStates } from "./liveStates.js";

/** How many C++ objects JavaScript owns; callables behind functions are not among them. */
export function countLiveObjects() {
  let count = 0;
  for (const state of liveStates) {
    if (state.ptr === 0) liveStates.delete(state);
    else if (state.main !== undefined) count++;
  }
  return count;
}
