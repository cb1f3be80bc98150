// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { termination } from "../termination/termination.js";

/** Hands C++ what an import has thrown: C++ throws it on as soon as the import returns. */
export function handOverThrown(error) {
  // Nothing of C++ runs any more, and no handler either.
  if (termination !== undefined) throw termination;
  wasm.__wasmbind_caught(error);
}
