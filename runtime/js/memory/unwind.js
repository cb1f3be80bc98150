// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { leaving } from "../termination/leaving.js";
import { termination } from "../termination/termination.js";

/**
 * Throws an import's error on. It leaves C++ functions without their epilogues, so their part of the stack is given back
 * when no other C++ function is waiting: when `waiting`, what stackMark was before the import, is 0.
 */
export function unwind(error, waiting) {
  if (termination !== undefined) throw termination;
  if (waiting === 0) wasm.__wasmbind_reset_stack(0);
  leaving = error;
  throw error;
}
