// SPDX-License-Identifier: MIT OR Apache-2.0

/** Checks a value that is always undefined; nothing has to be written. */
export function writeUndefined(writer, value, depth) {
  if (value != null) writer.fail(depth, "undefined", value);
}
