// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { takeThrown } from "../thrown/takeThrown.js";
import { lastWords } from "./lastWords.js";
import { leaving } from "./leaving.js";
import { terminate } from "./terminate.js";
import { termination } from "./termination.js";

/**
 * What to throw for an error that has left the module: the error for an exception of C++, an error of JavaScript's that
 * was to leave it, or, when C++ was interrupted in the middle of something, the one that says that the module has
 * terminated.
 */
export function afterThrow(error) {
  // What stands for the exports since then says why itself.
  if (termination !== undefined) return error?.cause === termination ? error : termination;
  if (error instanceof WebAssembly.Exception && error.is(wasm.__cpp_exception)) return takeThrown(error); // only with takeThrown
  const isOrderly = error === leaving; // only with leaving
  leaving = undefined; // only with leaving
  if (isOrderly) return error; // only with leaving
  if (error instanceof WebAssembly.RuntimeError) return terminate(lastWords ?? `C++ trapped: ${error.message}`, error);
  // The engine's own stack ran out: a RangeError, in Firefox an InternalError.
  const isOverflow = error instanceof Error && /call stack|recursion/.test(error.message);
  return isOverflow ? terminate(`stack overflow: ${error.message}`, error) : error;
}
