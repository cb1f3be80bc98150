// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeText } from "./writeText.js";

/** Writes a string or null, which has no length. */
export function writeNullableText(writer, value, depth) {
  if (value != null) return writeText(writer, value, depth);
  const at = writer.reserve(4);
  writer.view.setUint32(at, 0xffffffff, true);
}
