// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwArgument } from "../error/throwArgument.js";

/** Refuses all but arrays of bytes that the callee can write into. */
export function checkBytes(value, where, name) {
  const tag = ArrayBuffer.isView(value) ? value[Symbol.toStringTag] : undefined;
  if (tag !== "Uint8Array" && tag !== "Uint8ClampedArray") {
    throwArgument(where, name, "Uint8Array or Uint8ClampedArray", value);
  }
}
