// SPDX-License-Identifier: MIT OR Apache-2.0

/**
 * The objects that a C++ object which was handed out may be a part of, for BorrowedRecord. All are kept alive; the part is
 * gone when one of them is. Arguments that were null are left out.
 */
export class OwnerGroup {
  /** @param objectsAndKeys each object, followed by the key of its record */
  constructor(...objectsAndKeys) {
    this.objects = objectsAndKeys;
    this.records = [];
    for (let i = 0; i < objectsAndKeys.length; i += 2) {
      const record = objectsAndKeys[i]?.[objectsAndKeys[i + 1]];
      if (record !== undefined) this.records.push(record);
    }
  }

  get record() {
    return this;
  }

  /** 0 once one of the objects has been parted from its C++ object. */
  get ptr() {
    return this.records.every((record) => record.ptr !== 0) ? 1 : 0;
  }
}
