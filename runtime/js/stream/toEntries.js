// SPDX-License-Identifier: MIT OR Apache-2.0

/** The entries of a Map, or of an object whose keys stand for those of a Map from strings. */
export function toEntries(writer, value, depth, allowsObject) {
  if (value instanceof Map) return [...value];
  if (!allowsObject || typeof value !== "object" || value === null) {
    writer.fail(depth, allowsObject ? "a Map or an object" : "a Map", value);
  }
  return Object.entries(value);
}
