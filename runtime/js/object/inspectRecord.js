// SPDX-License-Identifier: MIT OR Apache-2.0

/** What `console.log` shows of a record in Node: an address, or that there is no object any more. */
export function inspectRecord() {
  return this.ptr ? `<C++ object at 0x${this.ptr.toString(16)}>` : "<no C++ object>";
}
