// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { lastWords } from "./lastWords.js";
import { terminated } from "./terminated.js";
import { termination } from "./termination.js";

/** Ends the module: its memory cannot be trusted any more. Returns the error that says why. */
export function terminate(message, cause) {
  termination = new Error(message, cause === undefined ? undefined : { cause });
  // The functions of C++ are in the stack of the trap.
  const frames = cause?.stack?.split("\n").filter((line) => !line.startsWith(`${cause.name}: `));
  if (frames !== undefined) termination.stack = [`Error: ${message}`, ...frames].join("\n");
  lastWords = undefined;
  wasm = terminated;
  return termination;
}
