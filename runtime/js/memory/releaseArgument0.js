// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH, SCRATCH_END, wasm } from "../module.js";

/** Gives back an argument's memory that the callee leaves to the caller. */
export function releaseArgument0(ptr) {
  if (ptr < SCRATCH || ptr >= SCRATCH_END) wasm.__wasmbind_free(ptr);
}
