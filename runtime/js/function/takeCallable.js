// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwReleased } from "./throwReleased.js";

/** The address of a callable for its only call. */
export function takeCallable(callable) {
  const ptr = callable.ptr || throwReleased();
  callable.ptr = 0;
  return ptr;
}
