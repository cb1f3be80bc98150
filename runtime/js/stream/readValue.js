// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

/** Reads a value that C++ has held. */
export function readValue(reader) {
  return wasm.__wasmbind_take(reader.view.getUint32(reader.skip(4), true));
}
