// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { leaving } from "../termination/leaving.js";
import { stackMark } from "./stackMark.js";

/** Throws a value out of C++. */
export function throwValue(value) {
  stackMark = wasm.__wasmbind_reset_stack(stackMark);
  leaving = value;
  throw value;
}
