// SPDX-License-Identifier: MIT OR Apache-2.0
import { getUint32ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { wasm } from "../module.js";
import { addCode } from "./addCode.js";
import { describeThrown } from "./describeThrown.js";
import { hideProperty } from "./hideProperty.js";
import { nameError } from "./nameError.js";

/**
 * Gives the error for a C++ exception what has caused it, if that holds another. `ptr` is the address of its description,
 * where that of the other is then.
 */
export function addCause(error, ptr) {
  const cause = getUint32ArrayMemory0()[(ptr >>> 2) + 8];
  if (cause !== 0) hideProperty(error, "cause", readThrown(wasm.__wasmbind_thrown_cause(cause)));
}

/** The error for a C++ exception that has been described at an address. */
export function readThrown(ptr) {
  const [Type, content, name] = describeThrown(ptr);
  const error = Type ? nameError(new Type(content), name) : content;
  addCode(error, ptr); // only with addCode
  addCause(error, ptr); // only with addCause
  return error;
}
