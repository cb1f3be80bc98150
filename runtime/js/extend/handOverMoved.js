// SPDX-License-Identifier: MIT OR Apache-2.0

/** Marks the objects that a writer has collected as given to C++, when nothing can fail any more. */
export function handOverMoved(writer) {
  for (const { main } of writer.moved ?? []) {
    if (main.extension === undefined) {
      main.end("moved");
    } else {
      main.ownership = 0;
      main.extension.held = main.extension.reference.deref();
    }
  }
  writer.moved = undefined;
}
