// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { reserveArgument0 } from "../memory/reserveArgument0.js";
import { idleWriter } from "./idleWriter.js";

/** Copies what a writer has collected into the module. */
export function passStreamToWasm0(writer) {
  const ptr = reserveArgument0(writer.length);
  getUint8ArrayMemory0().set(writer.bytes.subarray(0, writer.length), ptr);
  if (writer.bytes.length <= 65536) idleWriter = writer;
  return ptr;
}
