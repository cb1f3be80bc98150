// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";

/** A place in the module's memory where a value is being read. The module must not run meanwhile. */
export class ByteReader {
  /** @param owner what C++ objects in the value are parts of, and the key of its record; undefined for none */
  constructor(ptr, owner, ownerKey) {
    this.view = getDataViewMemory0();
    this.start = ptr >>> 0;
    this.at = this.start;
    this.owner = owner;
    this.ownerKey = ownerKey;
  }

  /** Steps over `count` bytes and returns where they start. */
  skip(count) {
    const start = this.at;
    this.at = start + count;
    return start;
  }
}
