// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { thrownMessage } from "./thrownMessage.js";

/** Writes the message that is ready to an address of C++'s. */
export function messageInto(ptr) {
  getUint8ArrayMemory0().set(thrownMessage, ptr >>> 0);
}
