// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwArgument } from "../error/throwArgument.js";

/**
 * Collects the bytes of one argument outside the module's memory: while it is filled, getters and proxies of the user's
 * objects may run, call into the module, or throw.
 */
export class ByteWriter {
  bytes = new Uint8Array(1024);
  view = new DataView(this.bytes.buffer);
  length = 0;
  /** Where the value is that is being written, for messages: function, argument, then indexes and keys. */
  where = "";
  name = "";
  path = [];
  /** Records of the objects that the callee takes, when there are any. */
  moved = undefined;
  /** Records of all objects in the argument, when there are any. */
  objects = undefined;

  /** Makes room for `count` more bytes and returns where they start. */
  reserve(count) {
    const start = this.length;
    this.length = start + count;
    if (this.length > this.bytes.length) {
      const bytes = new Uint8Array(Math.max(2 * this.bytes.length, this.length));
      bytes.set(this.bytes.subarray(0, start));
      this.bytes = bytes;
      this.view = new DataView(bytes.buffer);
    }
    return start;
  }

  /** The name of the value `depth` levels inside the argument. */
  place(depth) {
    let name = this.name;
    for (const step of this.path.slice(0, depth)) name += typeof step === "number" ? `[${step}]` : step;
    return name;
  }

  /** Throws the TypeError for a value `depth` levels inside the argument. */
  fail(depth, expected, value) {
    throwArgument(this.where, this.place(depth), expected, value);
  }

  /** Notes that `step` leads one level further inside, and returns the writer. */
  enter(depth, step) {
    this.path[depth] = step;
    return this;
  }

  /** The same as fail() for the member `step` of that value. */
  failAt(depth, step, expected, value) {
    this.enter(depth, step).fail(depth + 1, expected, value);
  }
}
