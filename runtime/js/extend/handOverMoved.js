// SPDX-License-Identifier: MIT OR Apache-2.0

/** Marks the objects that a writer has collected as given to C++, when nothing can fail any more. */
export function handOverMoved(writer) {
  for (const { main } of writer.moved ?? []) {
    if (main.extension === undefined) {
      main.why = "moved";
      main.ptr = 0;
    } else {
      main.ownership = 0;
      main.extension.held = main.extension.reference.deref();
    }
  }
  writer.moved = undefined;
}
