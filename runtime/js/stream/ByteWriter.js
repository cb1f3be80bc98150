// SPDX-License-Identifier: MIT OR Apache-2.0
import { throwArgument } from "../error/throwArgument.js";

const streamEncoder = new TextEncoder();

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

  /** Throws the TypeError for a value `depth` levels inside the argument. */
  fail(depth, expected, value) {
    let name = this.name;
    for (const step of this.path.slice(0, depth)) name += typeof step === "number" ? `[${step}]` : step;
    throwArgument(this.where, name, expected, value);
  }

  u8(value) {
    const at = this.reserve(1);
    this.view.setUint8(at, value);
  }

  u16(value) {
    const at = this.reserve(2);
    this.view.setUint16(at, value, true);
  }

  u32(value) {
    const at = this.reserve(4);
    this.view.setUint32(at, value, true);
  }

  u64(value) {
    const at = this.reserve(8);
    this.view.setBigUint64(at, value, true);
  }

  f32(value) {
    const at = this.reserve(4);
    this.view.setFloat32(at, value, true);
  }

  f64(value) {
    const at = this.reserve(8);
    this.view.setFloat64(at, value, true);
  }

  text(value) {
    const at = this.reserve(4 + 3 * value.length) + 4;
    const { written } = streamEncoder.encodeInto(value, this.bytes.subarray(at));
    this.view.setUint32(at - 4, written, true);
    this.length = at + written;
  }

  /** Elements of a typed array, without their count. */
  elements(array) {
    const at = this.reserve(array.byteLength);
    this.bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
  }
}
