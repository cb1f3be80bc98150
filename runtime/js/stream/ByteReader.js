// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { getStringFromWasm0 } from "../string/getStringFromWasm0.js";

/** Reads a value that the module has laid down in its memory. The module must not run meanwhile. */
export class ByteReader {
  constructor(ptr) {
    this.view = getDataViewMemory0();
    this.start = ptr >>> 0;
    this.at = this.start;
  }

  bool() {
    return this.view.getUint8(this.at++) !== 0;
  }

  i8() {
    return this.view.getInt8(this.at++);
  }

  u8() {
    return this.view.getUint8(this.at++);
  }

  i16() {
    return this.view.getInt16((this.at += 2) - 2, true);
  }

  u16() {
    return this.view.getUint16((this.at += 2) - 2, true);
  }

  i32() {
    return this.view.getInt32((this.at += 4) - 4, true);
  }

  u32() {
    return this.view.getUint32((this.at += 4) - 4, true);
  }

  i64() {
    return this.view.getBigInt64((this.at += 8) - 8, true);
  }

  u64() {
    return this.view.getBigUint64((this.at += 8) - 8, true);
  }

  f32() {
    return this.view.getFloat32((this.at += 4) - 4, true);
  }

  f64() {
    return this.view.getFloat64((this.at += 8) - 8, true);
  }

  text() {
    const length = this.u32();
    const start = this.at;
    this.at += length;
    return getStringFromWasm0(start, length);
  }

  /** `count` elements of the given typed array, copied: in a stream they are not aligned. */
  elements(ElementArray, count) {
    const start = this.at;
    this.at += count * ElementArray.BYTES_PER_ELEMENT;
    return new ElementArray(this.view.buffer.slice(start, this.at));
  }
}
