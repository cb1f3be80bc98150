// SPDX-License-Identifier: MIT OR Apache-2.0

/** Marks the objects that a writer has collected as moved, when nothing can fail any more. */
export function forgetMoved(writer) {
  for (const { main } of writer.moved ?? []) main.end("moved");
  writer.moved = undefined;
}
