// SPDX-License-Identifier: MIT OR Apache-2.0

/** What is thrown for the error of a std::expected: a string becomes the message of an Error. */
export function toThrown(error) {
  return typeof error === "string" ? new Error(error) : error;
}
