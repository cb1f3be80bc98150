// SPDX-License-Identifier: MIT OR Apache-2.0
import { Thrown } from "../thrown/Thrown.js";
import { lastWords } from "./lastWords.js";
import { leaving } from "./leaving.js";
import { terminate } from "./terminate.js";
import { termination } from "./termination.js";

/**
 * What to throw for an error that has left the module: that error, or, when nobody threw it in good order and C++ was
 * interrupted in the middle of something, the one that says that the module has terminated.
 */
export function afterThrow(error) {
  // What stands for the exports since then says why itself.
  if (termination !== undefined) return error?.cause === termination ? error : termination;
  const isOrderly = error === leaving;
  leaving = undefined;
  if (isOrderly && error instanceof Thrown) return error.toError(); // only with Thrown
  if (isOrderly) return error;
  if (error instanceof WebAssembly.RuntimeError) return terminate(lastWords ?? `C++ trapped: ${error.message}`, error);
  if (error?.constructor === WebAssembly.Exception) {
    return terminate("a C++ exception left a function that nothing may leave", error);
  }
  // The engine's own stack ran out: a RangeError, in Firefox an InternalError.
  const isOverflow = error instanceof Error && /call stack|recursion/.test(error.message);
  return isOverflow ? terminate(`stack overflow: ${error.message}`, error) : error;
}
