// SPDX-License-Identifier: MIT OR Apache-2.0
import { getDataViewMemory0 } from "../memory/getDataViewMemory0.js";
import { getUint8ArrayMemory0 } from "../memory/getUint8ArrayMemory0.js";
import { openFiles } from "./fileSystem.js";

/**
 * Lists a directory.
 * @param {number} fd - descriptor
 * @param {number} buffer - where the entries go
 * @param {number} length - how many bytes have room there
 * @param {bigint} cookie - 0, or the entry after which to go on
 * @param {number} used - where the number of bytes written goes
 * @returns {number} errno
 */
export function fd_readdir(fd, buffer, length, cookie, used) {
  const entries = openFiles.get(fd)?.node.entries;
  if (entries === undefined) return fd >>> 0 > 2 && !openFiles.has(fd) ? 8 /* badf */ : 54; /* notdir */
  const room = getUint8ArrayMemory0().subarray(buffer >>> 0, (buffer >>> 0) + (length >>> 0));
  let at = 0;
  // Sorted by inode, so that a listing goes on where it was when entries have been removed.
  const rest = [...entries].filter(([, { inode }]) => inode > cookie).sort(([, a], [, b]) => Number(a.inode - b.inode));
  for (const [name, node] of rest) {
    if (at >= room.length) break;
    const text = new TextEncoder().encode(name);
    const entry = new Uint8Array(24 + text.length);
    const view = new DataView(entry.buffer);
    view.setBigUint64(0, node.inode, true);
    view.setBigUint64(8, node.inode, true);
    view.setUint32(16, text.length, true);
    view.setUint8(20, node.entries ? 3 /* directory */ : 4 /* file */);
    entry.set(text, 24);
    const part = entry.subarray(0, room.length - at);
    room.set(part, at);
    at += part.length;
  }
  getDataViewMemory0().setUint32(used >>> 0, at, true);
  return 0;
}
