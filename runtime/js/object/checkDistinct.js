// SPDX-License-Identifier: MIT OR Apache-2.0

/** Refuses an object that a call moves in two places, or moves and uses. Takes the records of wrappers, or undefined. */
export function checkDistinct(where, moved, used) {
  const seen = new Set(used.map((state) => state?.main));
  for (const state of moved) {
    if (state === undefined) continue;
    if (seen.has(state.main))
      throw new TypeError(`${where}: an object is moved and cannot be used in another place too`);
    seen.add(state.main);
  }
}
