// SPDX-License-Identifier: MIT OR Apache-2.0
import { hideProperty } from "./hideProperty.js";

/** Gives an error that is a C++ object what all errors have, to keep when the C++ object is gone. */
export function settleError(error, name) {
  const { message } = error;
  hideProperty(error, "message", message);
  hideProperty(error, "name", name);
  // V8 wrote the first line of the stack when there was no message yet.
  if (error.stack?.startsWith("Error")) error.stack = error.stack.replace(/^.*/, () => String(error));
  return error;
}
