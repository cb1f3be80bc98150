// SPDX-License-Identifier: MIT OR Apache-2.0
import { OWNERSHIP } from "./OWNERSHIP.js";
import { describeValue } from "../error/describeValue.js";

/** Throws for an object that has no C++ object of the wanted class behind it. */
export function lost(object, pointerKey, where, name, className) {
  if (object?.[pointerKey] === undefined) {
    throw new TypeError(`${where}: '${name}' must be an instance of ${className}, got ${describeValue(object)}`);
  }
  const why = typeof object[OWNERSHIP] === "string" ? object[OWNERSHIP] : "freed with its owner";
  throw new Error(`${where}: ${name === "this" ? "the object" : `'${name}'`} has been ${why}`);
}
