// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a string as UTF-16, lone surrogates included. */
export function writeText16(writer, value, depth) {
  if (typeof value !== "string") writer.fail(depth, "a string", value);
  const at = writer.reserve(4 + 2 * value.length);
  writer.view.setUint32(at, value.length, true);
  for (let i = 0; i < value.length; i++) writer.view.setUint16(at + 4 + 2 * i, value.charCodeAt(i), true);
}
