// SPDX-License-Identifier: MIT OR Apache-2.0
import { checkOwned } from "../object/checkOwned.js";
import { lost } from "../object/lost.js";

/** Writes the pointer of a wrapper whose object the callee takes. */
export function writeMovedObject(writer, value, depth, pointerKey, className) {
  const name = writer.place(depth);
  const ptr = value?.[pointerKey] || lost(value, pointerKey, writer.where, name, className);
  checkOwned(value, writer.where, name);
  writer.moved ??= [];
  if (writer.moved.some((move) => move.value === value)) {
    throw new TypeError(`${writer.where}: '${name}' is moved and cannot be used twice`);
  }
  writer.moved.push({ value, pointerKey });
  const at = writer.reserve(8);
  writer.view.setUint32(at, ptr, true);
  writer.view.setUint32(at + 4, 1, true);
}
