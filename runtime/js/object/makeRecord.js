// SPDX-License-Identifier: MIT OR Apache-2.0
import { ObjectRecord } from "./ObjectRecord.js";
import { trackObject } from "./trackObject.js";

/**
 * The record of the C++ object at `ptr`, whose wrapper `object` becomes by it. Each class itself puts it under its key: shared
 * code would see the keys of all classes, which takes engines twice as long.
 */
export function makeRecord(ptr, ownership, free, object) {
  const record = new ObjectRecord(ptr >>> 0, ownership, free, object);
  if (ownership !== 0) trackObject(record);
  return record;
}
