// SPDX-License-Identifier: MIT OR Apache-2.0
import { lost } from "../object/lost.js";

/** Writes the pointer of a wrapper, for a callee that copies or borrows the object. */
export function writeObject(writer, value, depth, key, className) {
  const ptr = value?.[key]?.ptr || lost(value, key, writer.where, writer.place(depth), className);
  (writer.objects ??= []).push(value[key]);
  const at = writer.reserve(8);
  writer.view.setUint32(at, ptr, true);
  writer.view.setUint32(at + 4, 0, true);
}
