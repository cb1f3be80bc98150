// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { reserveArgument0 } from "../memory/reserveArgument0.js";
import { idleWriter } from "./idleWriter.js";

/** Copies what a writer has collected into the module; a loop is faster for few bytes. */
export function passStreamToWasm0(writer) {
  const { bytes, length } = writer;
  const ptr = reserveArgument0(length);
  const memory = getUint8ArrayMemory0();
  if (length > 32) memory.set(bytes.subarray(0, length), ptr);
  else for (let i = 0; i < length; i++) memory[ptr + i] = bytes[i];
  if (bytes.length <= 65536) idleWriter = writer;
  return ptr;
}
