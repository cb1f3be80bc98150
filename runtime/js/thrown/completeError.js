// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint32ArrayMemory0 } from "../memory/getUint32ArrayMemory0.js";
import { hideProperty } from "./hideProperty.js";
import { readCause } from "./readCause.js";

/** Gives the error for a C++ exception its name, its number and what has caused it. `at` is the description's place. */
export function completeError(error, name, at) {
  const words = getUint32ArrayMemory0();
  hideProperty(error, "name", name);
  if (words[at + 6] !== 0) error.code = words[at + 7] | 0;
  // Describes another exception in the same place.
  if (words[at + 8] !== 0) hideProperty(error, "cause", readCause(words[at + 8])); // only with readCause
  return error;
}
