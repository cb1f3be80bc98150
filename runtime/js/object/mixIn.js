// SPDX-License-Identifier: MIT OR Apache-2.0

/** Gives a class the members of a second base class; JavaScript's `extends` takes only one. */
export function mixIn(Class, Base) {
  for (const key of Reflect.ownKeys(Base.prototype)) {
    if (key in Class.prototype) continue;
    Object.defineProperty(Class.prototype, key, Object.getOwnPropertyDescriptor(Base.prototype, key));
  }
}
