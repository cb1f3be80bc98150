// SPDX-License-Identifier: MIT OR Apache-2.0
import { readThrown } from "./readThrown.js";

/** The error for an exception that C++ hands out instead of throwing it. */
export function errorOf(ptr) {
  return readThrown(ptr);
}
