// SPDX-License-Identifier: MIT OR Apache-2.0
import { leaving } from "../termination/leaving.js";
import { Thrown } from "./Thrown.js";

/** Throws what C++ has thrown; afterThrow() makes an error of it. */
export function throwError(ptr) {
  leaving = new Thrown(ptr);
  throw leaving;
}
