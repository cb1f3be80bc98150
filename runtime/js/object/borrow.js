// SPDX-License-Identifier: MIT OR Apache-2.0

/** Makes `object` the wrapper of a C++ object that lives as long as that of `owner`, and keeps the owner alive. */
export function borrow(object, key, ptr, owner, ownerKey) {
  const address = ptr >>> 0;
  const ownerState = owner[ownerKey];
  const state = {
    get ptr() {
      return this.why !== "" || ownerState.ptr === 0 ? 0 : address;
    },
    ownership: 0,
    why: "",
    main: undefined,
    owner,
  };
  state.main = state;
  object[key] = state;
  return object;
}
