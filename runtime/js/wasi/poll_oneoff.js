// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { readClock } from "./readClock.js";
import { sleepUntil } from "./sleepUntil.js";

/**
 * Waits for the first of several events. Streams are always ready; without one the earliest clock is waited for.
 * @param {number} subscriptions - address of what to wait for, 48 bytes each
 * @param {number} events - where the events go, 32 bytes each
 * @param {number} count - how many subscriptions there are
 * @param {number} happened - where the number of events goes
 * @returns {number} errno
 */
export function poll_oneoff(subscriptions, events, count, happened) {
  if (count === 0) return 28; /* inval */
  const view = getDataViewMemory0();
  const found = [];
  let earliest = { deadline: -1n };
  for (let i = 0; i < count; i++) {
    const start = (subscriptions >>> 0) + 48 * i;
    const type = view.getUint8(start + 8);
    const event = { user: view.getBigUint64(start, true), type, error: 0 };
    const subject = view.getUint32(start + 16, true); // number of the clock or of the descriptor
    if (type !== 0) {
      const known = type === 1 ? subject === 0 : subject === 1 || subject === 2;
      found.push({ ...event, error: known ? 0 : 8 /* badf */ });
      continue;
    }
    if (subject > 3) {
      found.push({ ...event, error: 28 /* inval */ });
      continue;
    }
    const now = readClock(subject);
    const timeout = view.getBigUint64(start + 24, true);
    const wait = view.getUint16(start + 40, true) & 1 /* absolute */ ? timeout - now : timeout;
    const deadline = readClock(1) + (wait > 0n ? wait : 0n);
    if (earliest.deadline < 0n || deadline < earliest.deadline) earliest = { ...event, deadline };
  }
  if (found.length === 0) {
    sleepUntil(earliest.deadline);
    found.push(earliest);
  }
  found.forEach((event, i) => {
    const start = (events >>> 0) + 32 * i;
    view.setBigUint64(start, event.user, true);
    view.setUint16(start + 8, event.error, true);
    view.setUint8(start + 10, event.type);
    view.setBigUint64(start + 16, 0n, true);
    view.setUint16(start + 24, 0, true);
  });
  view.setUint32(happened >>> 0, found.length, true);
  return 0;
}
