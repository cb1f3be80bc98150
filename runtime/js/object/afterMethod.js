// SPDX-License-Identifier: MIT OR Apache-2.0
import { afterThrow } from "../thrown/takeThrown.js";
import { lost } from "./lost.js";
import { NO_POINTER } from "./NO_POINTER.js";

/**
 * What to throw for an error in a method. Methods read their pointer without a look at `this`, which would cost as much as
 * the call: when there was nothing to read, the error that says so takes the place of the engine's.
 */
export function afterMethod(error, object, key, where, className) {
  if (error === NO_POINTER || (error instanceof TypeError && object?.[key] === undefined)) {
    lost(object, key, where, "this", className);
  }
  return afterThrow(error);
}
