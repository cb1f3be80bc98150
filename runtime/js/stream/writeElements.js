// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes the elements of a typed array, without their count. */
export function writeElements(writer, array) {
  const at = writer.reserve(array.byteLength);
  writer.bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
}
