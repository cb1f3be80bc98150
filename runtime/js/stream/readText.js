// SPDX-License-Identifier: MIT OR Apache-2.0
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";

/** Reads a string. */
export function readText(reader) {
  const length = reader.view.getUint32(reader.skip(4), true);
  return getStringFromWasm0(reader.skip(length), length);
}
