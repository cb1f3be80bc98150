// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { resizeFile } from "./fileSystem.js";

/** What a descriptor stands for: a file or directory of the file system in memory, and a position in it. */
export class OpenFile {
  /**
   * @param {object} node - the file or directory
   * @param {boolean} writes - whether it may be written
   * @param {boolean} appends - whether all is written at the end
   */
  constructor(node, writes, appends) {
    this.node = node;
    this.writes = writes;
    this.appends = appends;
    this.position = 0;
  }

  /**
   * Reads into buffers, or writes them.
   * @param {number} position - in the file
   * @param {boolean} writes - whether the file is written
   * @param {number} iovs - address of pairs of address and length
   * @param {number} iovsLength - how many pairs there are
   * @param {number} moved - where the number of bytes goes
   * @returns {number} the position behind them
   */
  move(position, writes, iovs, iovsLength, moved) {
    const { node } = this;
    const view = getDataViewMemory0();
    const memory = getUint8ArrayMemory0();
    let at = position;
    for (let i = 0; i < iovsLength; i++) {
      const start = view.getUint32((iovs >>> 0) + 8 * i, true);
      const length = view.getUint32((iovs >>> 0) + 8 * i + 4, true);
      const end = writes ? at + length : Math.max(at, Math.min(at + length, node.size));
      if (writes && length > 0) {
        resizeFile(node, Math.max(end, node.size));
        node.bytes.set(memory.subarray(start, start + length), at);
      } else if (!writes) {
        memory.set(node.bytes.subarray(at, end), start);
      }
      at = end;
    }
    view.setUint32(moved >>> 0, at - position, true);
    return at;
  }

  read(iovs, iovsLength, moved) {
    this.position = this.move(this.position, false, iovs, iovsLength, moved);
    return 0;
  }

  write(iovs, iovsLength, moved) {
    const start = this.appends ? this.node.size : this.position;
    this.position = this.move(start, true, iovs, iovsLength, moved);
    return 0;
  }

  /**
   * Moves the position.
   * @param {bigint} offset - in bytes
   * @param {number} from - 0: the beginning, 1: the position, 2: the end
   * @param {number} position - where the new position goes
   * @returns {number} errno
   */
  seek(offset, from, position) {
    const next = Number(offset) + [0, this.position, this.node.size][from];
    if (!(next >= 0)) return 28; /* inval */
    this.position = next;
    getDataViewMemory0().setBigUint64(position >>> 0, BigInt(next), true);
    return 0;
  }

  resize(size) {
    resizeFile(this.node, size);
    return 0;
  }

  /**
   * Describes the descriptor.
   * @param {number} stat - where the description goes, 24 bytes
   * @returns {number} errno
   */
  describe(stat) {
    const view = getDataViewMemory0();
    const start = stat >>> 0;
    view.setUint16(start, this.node.entries ? 3 /* directory */ : 4 /* file */, true);
    view.setUint16(start + 2, this.appends ? 1 : 0, true);
    view.setUint32(start + 4, 0, true);
    view.setBigInt64(start + 8, this.writes || this.node.entries ? -1n : ~64n /* write */, true);
    view.setBigInt64(start + 16, -1n, true);
    return 0;
  }
}
