// SPDX-License-Identifier: MIT OR Apache-2.0

/** A promise, and the functions that settle it. */
export function newCompletion() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => {
    parts.resolve = resolve;
    parts.reject = reject;
  });
  return parts;
}
