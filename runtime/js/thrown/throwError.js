// SPDX-License-Identifier: MIT OR Apache-2.0
import { ByteReader } from "../stream/ByteReader.js";
import { leaving } from "../termination/leaving.js";
import { readThrown } from "./readThrown.js";

/** Throws what C++ has thrown. */
export function throwError(ptr) {
  leaving = readThrown(new ByteReader(ptr));
  throw leaving;
}
