// SPDX-License-Identifier: MIT OR Apache-2.0
import { toBytes } from "./toBytes.js";
import { typedArrayName } from "./typedArrayName.js";

/** What an argument's bytes are copied from: a typed array or a plain one as it is, or what holds bytes. */
export function toByteSource(value, where, name) {
  if (typedArrayName(value) === "Uint8Array") return value;
  return Array.isArray(value) ? value : toBytes(value, where, name);
}
