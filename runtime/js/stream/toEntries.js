// SPDX-License-Identifier: MIT OR Apache-2.0
import { hasTag } from "../value/hasTag.js";

/** The entries of a Map, or of a plain object, whose keys are those of a Map from strings. */
export function toEntries(writer, value, depth, allowsObject) {
  if (hasTag(value, "Map")) return [...value];
  if (!allowsObject || !hasTag(value, "Object")) {
    writer.fail(depth, allowsObject ? "a Map or an object" : "a Map", value);
  }
  return Object.entries(value);
}
