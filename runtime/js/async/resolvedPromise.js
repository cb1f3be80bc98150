// SPDX-License-Identifier: MIT OR Apache-2.0

/** The promise of a coroutine that has not awaited anything. */
export function resolvedPromise(value) {
  return Promise.resolve(value);
}

/** The same with a number. */
export function resolvedNumberPromise(value) {
  return Promise.resolve(value);
}

/** The promise of one that has failed. */
export function rejectedPromise(error) {
  return Promise.reject(error);
}
