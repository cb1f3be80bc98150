// SPDX-License-Identifier: MIT OR Apache-2.0
import { describeValue } from "../error/describeValue.js";

/** Throws for an object that has no C++ object of the wanted class behind it. */
export function lost(object, key, where, name, className) {
  const state = object?.[key];
  if (state === undefined) {
    throw new TypeError(`${where}: '${name}' must be an instance of ${className}, got ${describeValue(object)}`);
  }
  const what = name === "this" ? "the object" : `'${name}'`;
  throw new Error(`${where}: ${what} has been ${state.main.why || "freed with its owner"}`);
}
