// SPDX-License-Identifier: MIT OR Apache-2.0
import { checkOwned } from "../object/checkOwned.js";
import { lost } from "../object/lost.js";

/** Writes the pointer of a wrapper whose object the callee takes. */
export function writeMovedObject(writer, value, depth, key, className) {
  const name = writer.place(depth);
  const ptr = value?.[key]?.ptr || lost(value, key, writer.where, name, className);
  checkOwned(value, key, writer.where, name);
  writer.moved ??= [];
  writer.moved.push(value[key]);
  (writer.objects ??= []).push(value[key]);
  const at = writer.reserve(8);
  writer.view.setUint32(at, ptr, true);
  writer.view.setUint32(at + 4, 1, true);
}
