// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { lastWords } from "../termination/lastWords.js";
import { leaving } from "../termination/leaving.js";
import { terminate } from "../termination/terminate.js";
import { termination } from "../termination/termination.js";
import { addCode } from "./addCode.js";
import { describeThrown } from "./describeThrown.js";
import { nameError } from "./nameError.js";
import { addCause } from "./readThrown.js";

/** The error for an exception of C++ that has left an export. C++ destroys it. */
export function takeThrown(exception) {
  try {
    const thrown = exception.getArg(wasm.__cpp_exception, 0);
    const ptr = wasm.__wasmbind_thrown(thrown);
    const [Type, content, name] = describeThrown(ptr);
    const error = Type ? nameError(new Type(content), name) : content;
    addCode(error, ptr); // only with addCode
    addCause(error, ptr); // only with addCause
    wasm.__wasmbind_destroy_thrown(thrown);
    return error;
  } catch (another) {
    return afterThrow(another);
  }
}

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
