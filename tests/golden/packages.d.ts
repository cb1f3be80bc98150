// SPDX-License-Identifier: MIT OR Apache-2.0
// npm packages that goldens import from; they are not installed.
declare module "three" {
  export class Vector3 {
    constructor(x: number, y: number, z: number);
    readonly x: number;
  }
}
