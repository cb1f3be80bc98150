// SPDX-License-Identifier: MIT OR Apache-2.0

const streamEncoder = new TextEncoder();

/** Writes a string. */
export function writeText(writer, value, depth) {
  if (typeof value !== "string") writer.fail(depth, "a string", value);
  const at = writer.reserve(4 + 3 * value.length) + 4;
  const { written } = streamEncoder.encodeInto(value, writer.bytes.subarray(at));
  writer.view.setUint32(at - 4, written, true);
  writer.length = at + written;
}
