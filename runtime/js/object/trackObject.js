// SPDX-License-Identifier: MIT OR Apache-2.0
import { liveStates } from "./liveStates.js";
import { newCount } from "./newCount.js";
import { newObjects } from "./newObjects.js";
import { newStates } from "./newStates.js";

// Telling the garbage collector of an object costs more than making it. Most objects that are freed by hand are freed in
// the job that made them, so the collector is told at the end of the job, of those that are left.
let registrationQueued = false;

const finalizers = new FinalizationRegistry((state) => {
  if (state.ptr !== 0) state.free(state.ptr, state.ownership);
  state.ptr = 0; // only with countLiveObjects
});

function registerNewObjects() {
  for (let i = 0; i < newCount; i++) {
    if (newStates[i].ptr !== 0) finalizers.register(newObjects[i], newStates[i]);
    newStates[i] = newObjects[i] = undefined;
  }
  newCount = 0;
  registrationQueued = false;
}

/** Lets the garbage collector release what nobody has freed. */
export function trackObject(object, state) {
  newStates[newCount] = state;
  newObjects[newCount++] = object;
  liveStates.add(state); // only with countLiveObjects
  if (!registrationQueued) {
    registrationQueued = true;
    queueMicrotask(registerNewObjects);
  } else if (newCount > 1000) registerNewObjects();
}
