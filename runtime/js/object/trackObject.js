// SPDX-License-Identifier: MIT OR Apache-2.0
import { liveRecords } from "./liveRecords.js";
import { newCount } from "./newCount.js";
import { newRecords } from "./newRecords.js";

// Telling the garbage collector of an object costs more than making it. Most objects that are freed by hand are freed in
// the job that made them, so the collector is told at the end of the job, of those that are left.
let registrationQueued = false;

const finalizers = new FinalizationRegistry((record) => {
  const { ptr, ownership, free } = record;
  if (ptr === 0) return;
  if (record.mustWait?.(record)) return; // only with keepRecord
  // A copy of the wrapper may still have the record.
  record.ptr = 0;
  record.free = "garbage-collected";
  free(ptr, ownership);
  record.endKeeping?.(record, "garbage-collected"); // only with keepRecord
});

function registerNewObjects() {
  for (let i = 0; i < newCount; i++) {
    const record = newRecords[i];
    if (record.ptr !== 0) finalizers.register(record.object, record);
    record.object = undefined;
    newRecords[i] = undefined;
  }
  newCount = 0;
  registrationQueued = false;
}

/** Lets the garbage collector release what nobody has freed. */
export function trackObject(record) {
  newRecords[newCount++] = record;
  liveRecords.add(record); // only with countLiveObjects
  if (!registrationQueued) {
    registrationQueued = true;
    queueMicrotask(registerNewObjects);
  } else if (newCount > 1000) registerNewObjects();
}
