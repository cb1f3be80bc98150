// SPDX-License-Identifier: MIT OR Apache-2.0
export class Cage {
  constructor(size) {
    this.size = size;
  }
  grow(by) {
    return (this.size += by);
  }
}
export default class {
  open = true;
}
