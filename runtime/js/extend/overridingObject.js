// SPDX-License-Identifier: MIT OR Apache-2.0
import { lent } from "../object/lent.js";
import { lentBase } from "../object/lentBase.js";
import { lentTop } from "../object/lentTop.js";
import { objectAt } from "./objectAt.js";

/** The object whose override C++ calls. It is in use until the override returns. */
export function overridingObject(ptr, key, where) {
  if (ptr === 0) throw new Error(`${where} has no implementation: a class that extends it has to override it`);
  const object = objectAt(ptr);
  if (object === undefined) throw new Error(`${where}: the JavaScript object has been collected`);
  lentTop = ++lentBase;
  lent[lentTop - 1] = object[key].main;
  return object;
}
