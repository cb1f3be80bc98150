// SPDX-License-Identifier: MIT OR Apache-2.0
import { trackObject } from "../object/trackObject.js";
import { callableKey } from "./callableKey.js";

/** Makes a function the owner of the C++ callable that it calls. */
export function bindCallable(callable, call) {
  call[callableKey] = callable;
  callable.object = call;
  trackObject(callable);
  return call;
}
