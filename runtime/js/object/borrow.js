// SPDX-License-Identifier: MIT OR Apache-2.0
import { BorrowedRecord } from "./BorrowedRecord.js";

/** Makes `object` the wrapper of a C++ object that lives as long as that of `owner`, and keeps the owner alive. */
export function borrow(object, key, ptr, owner, ownerKey) {
  object[key] = new BorrowedRecord(ptr >>> 0, owner, ownerKey);
  return object;
}
