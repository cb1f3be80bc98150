// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

/** Hands C++ what an import has thrown: C++ throws it on as soon as the import returns. */
export function handOverThrown(error) {
  wasm.__wasmbind_caught(error);
}
