// SPDX-License-Identifier: MIT OR Apache-2.0

const known = new WeakMap();

function inherited(prototype, name, part) {
  for (let at = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property[part];
  }
  return undefined;
}

/**
 * Which of `members` a class overrides that extends `Base`: words of 32 bits, the lowest first. A member is the part of
 * a property that matters ("value" for methods, "get", "set") and its name.
 */
export function overriddenMembers(Class, Base, members) {
  let words = known.get(Class);
  if (words !== undefined) return words;
  words = new Array((members.length >>> 5) + 1).fill(0);
  members.forEach(([part, name], index) => {
    const own = inherited(Class.prototype, name, part);
    if (own !== undefined && own !== inherited(Base.prototype, name, part)) words[index >>> 5] |= 1 << (index & 31);
  });
  known.set(Class, words);
  return words;
}
