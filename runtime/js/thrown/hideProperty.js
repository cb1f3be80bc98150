// SPDX-License-Identifier: MIT OR Apache-2.0

/** Sets a property of an error as the language does: loops over properties pass it by. */
export function hideProperty(error, name, value) {
  Object.defineProperty(error, name, { value, configurable: true, writable: true });
}
