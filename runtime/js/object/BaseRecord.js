// SPDX-License-Identifier: MIT OR Apache-2.0
import { inspectRecord } from "./inspectRecord.js";

/** The record of a base's part, at `ptr`, of the object that another record belongs to. */
export class BaseRecord {
  constructor({ main }, ptr) {
    this.main = main;
    this.address = ptr >>> 0;
  }

  get ptr() {
    return this.main.ptr === 0 ? 0 : this.address;
  }

  get [Symbol.toStringTag]() {
    return "ObjectRecord";
  }

  get [Symbol.for("nodejs.util.inspect.custom")]() {
    return inspectRecord;
  }
}
