// SPDX-License-Identifier: MIT OR Apache-2.0
import { addCause } from "./addCause.js";
import { addCode } from "./addCode.js";
import { describeThrown } from "./describeThrown.js";
import { nameError } from "./nameError.js";

/** The error for a C++ exception that has been described at an address. */
export function readThrown(ptr) {
  const [Type, content, name] = describeThrown(ptr);
  const error = Type ? nameError(new Type(content), name) : content;
  addCode(error, ptr); // only with addCode
  addCause(error, ptr); // only with addCause
  return error;
}
