// SPDX-License-Identifier: MIT OR Apache-2.0
import { toUint8Array } from "./toElementArray.js";

/** Bytes for an argument: Uint8Array (so Node's Buffer), Uint8ClampedArray, an ArrayBuffer, or what converts to bytes. */
export function toBytes(value, where, name) {
  if (ArrayBuffer.isView(value) && value instanceof Uint8ClampedArray) return value;
  return toUint8Array(value instanceof ArrayBuffer ? new Uint8Array(value) : value, where, name);
}
