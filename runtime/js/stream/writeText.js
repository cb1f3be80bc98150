// SPDX-License-Identifier: MIT OR Apache-2.0
import { STRING_LOOP_LIMIT } from "../module.js";

const streamEncoder = new TextEncoder();

/** Writes a string; a loop is faster for short ASCII, the platform's encoder for the rest. */
export function writeText(writer, value, depth) {
  if (typeof value !== "string") writer.fail(depth, "a string", value);
  const length = value.length;
  const at = writer.reserve(4 + 3 * length) + 4;
  const bytes = writer.bytes;
  let written = 0;
  if (length <= STRING_LOOP_LIMIT) {
    for (; written < length; written++) {
      const unit = value.charCodeAt(written);
      if (unit > 127) break;
      bytes[at + written] = unit;
    }
  }
  if (written < length) written = streamEncoder.encodeInto(value, bytes.subarray(at)).written;
  writer.view.setUint32(at - 4, written, true);
  writer.length = at + written;
}
