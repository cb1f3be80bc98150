// SPDX-License-Identifier: MIT OR Apache-2.0
import { inspectRecord } from "./inspectRecord.js";

/**
 * What is known of the C++ object behind a wrapper. Copies of the wrapper (spread, Object.create) share it, so that none of
 * them outlives the C++ object unnoticed. Its fields are most of what a new object costs; there are no more than needed.
 */
export class ObjectRecord {
  constructor(ptr, ownership, free, object) {
    /** 0 once the wrapper has been parted from the C++ object. */
    this.ptr = ptr;
    this.ownership = ownership;
    /** Releases the C++ object; when that has been parted with, text that says what has become of it. */
    this.free = free;
    /** The wrapper, until the garbage collector has been told of it. */
    this.object = object;
  }

  /** The record of the whole object; records of bases have that of the derived object here. */
  get main() {
    return this;
  }

  /** Why there is no C++ object any more: completes "the object has been ...". */
  get why() {
    return typeof this.free === "string" ? this.free : "";
  }

  /** Parts the wrapper from its C++ object. */
  end(why) {
    this.ptr = 0;
    this.free = why;
    this.endKeeping?.(this, why); // only with keepRecord
  }

  /** Libraries that clone objects deeply share what has a tag of its own: no clone has a pointer by itself. */
  get [Symbol.toStringTag]() {
    return "ObjectRecord";
  }

  get [Symbol.for("nodejs.util.inspect.custom")]() {
    return inspectRecord;
  }
}
