// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

/** Lets C++ destroy a callable. */
export function freeCallable(ptr) {
  wasm.__wasmbind_release_callable(ptr);
}
