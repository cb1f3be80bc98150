// SPDX-License-Identifier: MIT OR Apache-2.0
import { forget } from "../object/forget.js";

/** Marks the objects that a writer has collected as moved, when nothing can fail any more. */
export function forgetMoved(writer) {
  for (const { value, pointerKey } of writer.moved ?? []) forget(value, pointerKey, "moved");
  writer.moved = undefined;
}
