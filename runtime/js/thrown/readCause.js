// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { readThrown } from "./readThrown.js";

/** The error for the exception that another holds in its part at an address. */
export function readCause(ptr) {
  return readThrown(wasm.__wasmbind_thrown_cause(ptr));
}
