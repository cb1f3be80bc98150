// SPDX-License-Identifier: MIT OR Apache-2.0

/** The record of a base's part, at `ptr`, of the object that another record belongs to. */
export function baseRecord({ main }, ptr) {
  const address = ptr >>> 0;
  return {
    get ptr() {
      return main.ptr === 0 ? 0 : address;
    },
    main,
  };
}
