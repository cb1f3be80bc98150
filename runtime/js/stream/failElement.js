// SPDX-License-Identifier: MIT OR Apache-2.0

/**
 * Throws the TypeError for the first field of a record in an array, or for the element when that is no object: such values
 * have no fields. To ask each for its type first would take engines longer than to read the fields.
 */
export function failElement(writer, depth, index, kind, element, field, expected, value) {
  if (typeof element !== "object") writer.failAt(depth, index, kind, element);
  writer.enter(depth, index).failAt(depth + 1, field, expected, value);
}
