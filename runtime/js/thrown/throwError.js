// SPDX-License-Identifier: MIT OR Apache-2.0
import { ByteReader } from "../stream/ByteReader.js";
import { readThrown } from "./readThrown.js";

/** Throws what C++ has thrown. */
export function throwError(ptr) {
  throw readThrown(new ByteReader(ptr));
}
