// SPDX-License-Identifier: MIT OR Apache-2.0
import { liveStates } from "./liveStates.js";
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
  for (let i = 0; i < newStates.length; i++) {
    if (newStates[i].ptr !== 0) finalizers.register(newObjects[i], newStates[i]);
  }
  newObjects.length = newStates.length = 0;
  registrationQueued = false;
}

/** Lets the garbage collector release what nobody has freed. */
export function trackObject(object, state) {
  newStates.push(state);
  liveStates.add(state); // only with countLiveObjects
  const count = newObjects.push(object);
  if (!registrationQueued) {
    registrationQueued = true;
    queueMicrotask(registerNewObjects);
  } else if (count > 1000) registerNewObjects();
}
