// SPDX-License-Identifier: MIT OR Apache-2.0
import { toBytes } from "./toBytes.js";

/** What an argument's bytes are copied from: a plain array as it is, or what holds bytes. */
export function toByteSource(value, where, name) {
  return Array.isArray(value) ? value : toBytes(value, where, name);
}
