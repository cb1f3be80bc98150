// SPDX-License-Identifier: MIT OR Apache-2.0

/** Gives a wrapper of a derived class the record of a base: the pointer to that part of the object. */
export function bindBase(object, key, ptr, baseKey) {
  const { main } = object[key];
  const address = ptr >>> 0;
  object[baseKey] = {
    get ptr() {
      return main.ptr === 0 ? 0 : address;
    },
    main,
  };
}
