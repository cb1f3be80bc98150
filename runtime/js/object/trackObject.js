// SPDX-License-Identifier: MIT OR Apache-2.0

// Telling the garbage collector of an object costs more than making it. Most objects that are freed by hand are freed in
// the job that made them, so the collector is told at the end of the job, of those that are left.
const newObjects = [];
const newStates = [];

const finalizers = new FinalizationRegistry((state) => {
  if (state.ptr !== 0) state.free(state.ptr, state.ownership);
});

function registerNewObjects() {
  for (let i = 0; i < newStates.length; i++) {
    if (newStates[i].ptr !== 0) finalizers.register(newObjects[i], newStates[i]);
  }
  newObjects.length = newStates.length = 0;
}

/** Lets the garbage collector release what nobody has freed. */
export function trackObject(object, state) {
  newStates.push(state);
  const count = newObjects.push(object);
  if (count === 1) queueMicrotask(registerNewObjects);
  else if (count > 1000) registerNewObjects();
}
