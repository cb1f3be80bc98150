// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { afterThrow } from "../termination/afterThrow.js";
import { addCause } from "./addCause.js";
import { addCode } from "./addCode.js";
import { describeThrown } from "./describeThrown.js";
import { nameError } from "./nameError.js";

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
