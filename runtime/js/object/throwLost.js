// SPDX-License-Identifier: MIT OR Apache-2.0
import { NO_POINTER } from "./NO_POINTER.js";

/** Ends a method whose receiver has no C++ object any more; afterMethod() says why. */
export function throwLost() {
  throw NO_POINTER;
}
