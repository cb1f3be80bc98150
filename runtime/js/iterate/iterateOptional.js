// SPDX-License-Identifier: MIT OR Apache-2.0
import { ValueIterator } from "./ValueIterator.js";

/** The iterator over a range that may be missing. */
export function iterateOptional(step, isWrapped) {
  return step == null ? undefined : new ValueIterator(step, isWrapped);
}
