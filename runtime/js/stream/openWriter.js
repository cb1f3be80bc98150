// SPDX-License-Identifier: MIT OR Apache-2.0
import { ByteWriter } from "./ByteWriter.js";
import { idleWriter } from "./idleWriter.js";

/** A writer for one argument. The last one is used again, unless a call that never ended still has it. */
export function openWriter(where, name) {
  const writer = idleWriter ?? new ByteWriter();
  idleWriter = null;
  writer.length = 0;
  writer.where = where;
  writer.name = name;
  writer.moved = undefined;
  writer.objects = undefined;
  return writer;
}
