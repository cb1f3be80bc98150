// SPDX-License-Identifier: MIT OR Apache-2.0
import { callableKey } from "./callableKey.js";

/** Parts a function from its C++ callable and returns its address: 0 for released ones and for functions of JavaScript. */
export function releaseFunction(call) {
  const callable = call[callableKey];
  if (callable === undefined) return 0;
  const { ptr } = callable;
  callable.ptr = 0;
  return ptr;
}
