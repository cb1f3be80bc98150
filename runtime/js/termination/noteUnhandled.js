// SPDX-License-Identifier: MIT OR Apache-2.0
import { describeThrown } from "../thrown/describeThrown.js";
import { nameError } from "../thrown/nameError.js";
import { lastWords } from "./lastWords.js";
import { noteUnhandledValue } from "./noteUnhandledValue.js";

/** C++ is going to trap because nothing handles an exception. */
export function noteUnhandled(ptr) {
  const [Type, content, name] = describeThrown(ptr);
  if (!Type) return noteUnhandledValue(content); // only with noteUnhandledValue
  lastWords = `unhandled C++ exception: ${nameError(new Type(content), name)}`;
}
