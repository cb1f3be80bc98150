// SPDX-License-Identifier: MIT OR Apache-2.0
import { readI32 } from "./readIntegers.js";
import { readText } from "./readText.js";

/** Reads an error: its name, message and number. */
export function readError(reader) {
  const name = readText(reader);
  const error = new Error(readText(reader));
  const code = readI32(reader);
  return Object.assign(error, { name, code });
}
