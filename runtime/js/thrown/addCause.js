// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { getUint32ArrayMemory0 } from "../memory/getUint32ArrayMemory0.js";
import { hideProperty } from "./hideProperty.js";
import { readThrown } from "./readThrown.js";

/**
 * Gives the error for a C++ exception what has caused it, if that holds another. `ptr` is the address of its description,
 * where that of the other is then.
 */
export function addCause(error, ptr) {
  const cause = getUint32ArrayMemory0()[(ptr >>> 2) + 8];
  if (cause !== 0) hideProperty(error, "cause", readThrown(wasm.__wasmbind_thrown_cause(cause)));
}
