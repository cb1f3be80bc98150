// SPDX-License-Identifier: MIT OR Apache-2.0
import { allocate0 } from "../memory/allocate0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { idleWriter } from "./idleWriter.js";

/** Hands what a writer has collected to the module as the result of an import, in a block that the module frees. */
export function returnStreamToWasm0(writer) {
  const ptr = allocate0(writer.length + 1);
  getUint8ArrayMemory0().set(writer.bytes.subarray(0, writer.length), ptr);
  if (writer.bytes.length <= 65536) idleWriter = writer;
  return ptr;
}
