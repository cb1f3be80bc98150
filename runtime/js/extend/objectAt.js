// SPDX-License-Identifier: MIT OR Apache-2.0
import { extended } from "./extended.js";

/** The object of a JavaScript class behind an address, or undefined. */
export function objectAt(ptr) {
  const extension = extended.get(ptr >>> 0)?.extension;
  return extension?.held ?? extension?.reference.deref();
}
