// SPDX-License-Identifier: MIT OR Apache-2.0
import { ByteReader } from "../stream/ByteReader.js";
import { readThrown } from "./readThrown.js";

/** The error for an exception that C++ hands out instead of throwing it. */
export function errorOf(ptr) {
  return readThrown(new ByteReader(ptr));
}
