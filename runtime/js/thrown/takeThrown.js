// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { afterThrow } from "../termination/afterThrow.js";
import { readThrown } from "./readThrown.js";

/** The error for an exception of C++ that has left an export. C++ destroys it. */
export function takeThrown(exception) {
  try {
    const ptr = exception.getArg(wasm.__cpp_exception, 0);
    const error = readThrown(wasm.__wasmbind_thrown(ptr));
    wasm.__wasmbind_destroy_thrown(ptr);
    return error;
  } catch (another) {
    return afterThrow(another);
  }
}
