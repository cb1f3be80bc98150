// SPDX-License-Identifier: MIT OR Apache-2.0

const nameOfTypedArray = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
).get;

/** "Float64Array" and the like for typed arrays of any realm; undefined for everything else, proxies of them included. */
export function typedArrayName(value) {
  return nameOfTypedArray.call(value);
}
