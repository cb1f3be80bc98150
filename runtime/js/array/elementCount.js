// SPDX-License-Identifier: MIT OR Apache-2.0

const lengthOfTypedArray = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "length").get;

/** The length that a typed array really has: a property of its own or of a subclass may say otherwise. */
export function elementCount(array) {
  return lengthOfTypedArray.call(array);
}
