// SPDX-License-Identifier: MIT OR Apache-2.0

/** A promise that settles after so many milliseconds. */
export function promiseAfter(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** A promise that settles when what else is waiting has run. Where the engine has no way of its own, a timer will do. */
export function promiseOfTurn() {
  return globalThis.scheduler?.yield?.() ?? promiseAfter(0);
}
