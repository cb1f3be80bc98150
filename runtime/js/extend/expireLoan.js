// SPDX-License-Identifier: MIT OR Apache-2.0
import { forget } from "../object/forget.js";

/** Ends the life of a wrapper that was made for one call; objects of JavaScript classes outlive it. */
export function expireLoan(object, key) {
  if (object !== null && object[key].main.extension === undefined) {
    forget(object, key, "lent for a call only, which has returned");
  }
}
