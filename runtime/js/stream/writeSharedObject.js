// SPDX-License-Identifier: MIT OR Apache-2.0
import { lost } from "../object/lost.js";
import { share } from "../object/share.js";

/** Writes a shared pointer to the object of a wrapper. */
export function writeSharedObject(writer, value, depth, key, className, shareShim) {
  const name = writer.place(depth);
  const ptr = value?.[key]?.ptr || lost(value, key, writer.where, name, className);
  const ownership = share(value, key, ptr, shareShim, writer.where, name);
  (writer.objects ??= []).push(value[key]);
  const at = writer.reserve(8);
  writer.view.setUint32(at, ptr, true);
  writer.view.setUint32(at + 4, ownership, true);
}
