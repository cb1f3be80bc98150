// SPDX-License-Identifier: MIT OR Apache-2.0
import { toUint8Array } from "./toElementArray.js";
import { typedArrayName } from "./typedArrayName.js";
import { hasTag } from "../value/hasTag.js";

/** Bytes for an argument: Uint8Array (so Node's Buffer), Uint8ClampedArray, an ArrayBuffer, or what converts to bytes. */
export function toBytes(value, where, name) {
  if (typedArrayName(value) === "Uint8ClampedArray") return value;
  return toUint8Array(hasTag(value, "ArrayBuffer") ? new Uint8Array(value) : value, where, name);
}
