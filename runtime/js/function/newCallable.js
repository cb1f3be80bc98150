// SPDX-License-Identifier: MIT OR Apache-2.0
import { freeCallable } from "./freeCallable.js";

/** The record of a C++ callable. Its address is 0 once it has been released. */
export function newCallable(ptr) {
  return { ptr: ptr >>> 0, ownership: 1, free: freeCallable, object: undefined };
}
