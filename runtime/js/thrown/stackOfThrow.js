// SPDX-License-Identifier: MIT OR Apache-2.0
import { stackMark } from "./stackMark.js";

/**
 * Where the C++ stack has to end when an error leaves C++, whose functions do not run to their ends: 0 is its very top,
 * for when no other C++ function is waiting. An import that meets many errors goes on at the place of the first.
 */
export function stackOfThrow(pointer) {
  if (stackMark === undefined) return 0;
  if (stackMark === 0) stackMark = pointer;
  return stackMark;
}
