// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

/** A block of the module's heap, aligned to 8. Sizes of 4 GiB and more would wrap on their way into the module. */
export function allocate0(bytes) {
  const ptr = bytes < 2 ** 32 ? wasm.__wasmbind_malloc(bytes) >>> 0 : 0;
  if (ptr === 0) throw new RangeError(`out of memory: the module cannot allocate ${bytes} bytes`);
  return ptr;
}
