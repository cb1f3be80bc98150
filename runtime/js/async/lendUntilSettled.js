// SPDX-License-Identifier: MIT OR Apache-2.0
import { pendingUses } from "./pendingUses.js";

/**
 * Lends what a coroutine uses until its promise settles: nobody else can release it, nor does the garbage collector.
 *
 * @param objectsAndKeys each object, or null, followed by the key of its record
 * @param last runs when the promise has settled, before anybody else hears of it
 */
export function lendUntilSettled(promise, objectsAndKeys, last) {
  const records = [];
  for (let i = 0; i < objectsAndKeys.length; i += 2) {
    const record = objectsAndKeys[i]?.[objectsAndKeys[i + 1]]?.main;
    if (record !== undefined) records.push(record);
  }
  for (const record of records) pendingUses.set(record, (pendingUses.get(record) ?? 0) + 1);
  const end = () => {
    for (const record of records) {
      const uses = pendingUses.get(record) - 1;
      if (uses === 0) pendingUses.delete(record);
      else pendingUses.set(record, uses);
    }
    objectsAndKeys = undefined;
    last?.();
  };
  return Promise.resolve(promise).then(
    (value) => {
      end();
      return value;
    },
    (error) => {
      end();
      throw error;
    },
  );
}
