// SPDX-License-Identifier: MIT OR Apache-2.0
import { ByteReader } from "../stream/ByteReader.js";
import { readThrown } from "./readThrown.js";

/**
 * An exception of C++ on its way to the export's caller, who makes the error of it: to capture the stack is most of what an
 * error costs, and it is shorter there.
 */
export class Thrown {
  constructor(ptr) {
    this.ptr = ptr;
  }

  toError() {
    return readThrown(new ByteReader(this.ptr));
  }
}
