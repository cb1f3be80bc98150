// SPDX-License-Identifier: MIT OR Apache-2.0
/** Names a value's kind for messages: null, array, the class of an object, else its type. */
export function describeValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}
