// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";

/** Reads a string or null, which has no length. */
export function readNullableText(reader) {
  const length = reader.view.getUint32(reader.skip(4), true);
  return length === 0xffffffff ? null : getStringFromWasm0(reader.skip(length), length);
}
