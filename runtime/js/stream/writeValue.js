// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a value that C++ will hold as it is. It gets its slot when nothing can fail any more: see holdValues. */
export function writeValue(writer, value) {
  writer.values ??= [];
  writer.values.push(writer.reserve(4), value);
}
