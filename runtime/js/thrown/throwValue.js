// SPDX-License-Identifier: MIT OR Apache-2.0
import { leaving } from "../termination/leaving.js";

/** Throws a value that C++ throws on. */
export function throwValue(value) {
  leaving = value;
  throw value;
}
