// SPDX-License-Identifier: MIT OR Apache-2.0
import { inspectRecord } from "./inspectRecord.js";

/** What is known of a C++ object that lives as long as that of `owner`, a wrapper, which is kept alive. */
export class BorrowedRecord {
  ownership = 0;
  why = "";

  constructor(ptr, owner, ownerKey) {
    this.address = ptr >>> 0;
    this.owner = owner;
    this.ownerRecord = owner[ownerKey];
  }

  /** 0 once the wrapper has been parted from the C++ object, or its owner has. */
  get ptr() {
    return this.why !== "" || this.ownerRecord.ptr === 0 ? 0 : this.address;
  }

  get main() {
    return this;
  }

  /** Parts the wrapper from the C++ object. */
  end(why) {
    this.why = why;
  }

  get [Symbol.toStringTag]() {
    return "ObjectRecord";
  }

  get [Symbol.for("nodejs.util.inspect.custom")]() {
    return inspectRecord;
  }
}
