// SPDX-License-Identifier: MIT OR Apache-2.0
import { ObjectRecord } from "./ObjectRecord.js";
import { trackObject } from "./trackObject.js";

/** Makes `object` the wrapper of the C++ object at `ptr`. */
export function adopt(object, key, ptr, ownership, free) {
  const record = new ObjectRecord(ptr >>> 0, ownership, free, object);
  object[key] = record;
  if (ownership !== 0) trackObject(record);
  return object;
}
