// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

/** The module keeps the bytes of its last result for the next one; large ones are given back at once. */
export function dropLargeResult0(bytes) {
  if (bytes > 65536) wasm.__wasmbind_release();
}
