// SPDX-License-Identifier: MIT OR Apache-2.0
import { trackObject } from "./trackObject.js";

/**
 * Makes `object` the wrapper of the C++ object at `ptr`. What is known of it lies in a record that copies of the wrapper
 * (spread, Object.create) share, so that none of them outlives the C++ object unnoticed.
 */
export function adopt(object, key, ptr, ownership, free) {
  const state = { ptr: ptr >>> 0, ownership, free, why: "", main: undefined };
  state.main = state;
  object[key] = state;
  if (ownership !== 0) trackObject(object, state);
  return object;
}
