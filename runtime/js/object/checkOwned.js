// SPDX-License-Identifier: MIT OR Apache-2.0

/** Refuses to give away an object that JavaScript does not own alone. */
export function checkOwned(object, key, where, name) {
  const { ownership } = object[key].main;
  if (ownership === 1) return;
  const why = ownership === 0 ? "belongs to another object" : "is shared with C++";
  throw new Error(`${where}: '${name}' cannot be moved, it ${why}`);
}
