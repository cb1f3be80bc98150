// SPDX-License-Identifier: MIT OR Apache-2.0
import { extended } from "./extended.js";
import { overriddenMembers } from "./overriddenMembers.js";

/**
 * Ties a new object to the class that it is an instance of: C++ is told which of the exported class's virtual functions
 * `Class` overrides, and finds the object by its address.
 */
export function extendObject(object, key, Class, Base, members, mark) {
  const { main } = object[key];
  const extension = {
    reference: new WeakRef(object),
    held: undefined,
    handle: 0,
    parts: [],
  };
  main.extension = extension;
  overriddenMembers(Class, Base, members).forEach((bits, word) => {
    extension.handle = mark(main.ptr, word, bits) >>> 0;
  });
  for (const symbol of Object.getOwnPropertySymbols(object)) {
    const part = object[symbol];
    if (part?.main !== main) continue;
    extension.parts.push(part.ptr);
    extended.set(part.ptr, main);
  }
}
