// SPDX-License-Identifier: MIT OR Apache-2.0
import { objectAt } from "./objectAt.js";

/** The object whose override C++ calls. */
export function overridingObject(ptr, where) {
  if (ptr === 0) throw new Error(`${where} has no implementation: a class that extends it has to override it`);
  const object = objectAt(ptr);
  if (object === undefined) throw new Error(`${where}: the JavaScript object has been collected`);
  return object;
}
