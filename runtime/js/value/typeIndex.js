// SPDX-License-Identifier: MIT OR Apache-2.0

const typeofWords = ["undefined", "null", "boolean", "number", "bigint", "string", "symbol", "object", "function"];

/** What `typeof` says of a value that is not null, as the number of js::type. */
export function typeIndex(value) {
  return typeofWords.indexOf(typeof value);
}
