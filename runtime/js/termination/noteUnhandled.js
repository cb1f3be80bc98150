// SPDX-License-Identifier: MIT OR Apache-2.0
import { describeThrown } from "../thrown/describeThrown.js";
import { lastWords } from "./lastWords.js";

/** C++ is going to trap because nothing handles an exception. */
export function noteUnhandled(ptr) {
  const [Type, content, name] = describeThrown(ptr);
  lastWords = `unhandled C++ exception: ${Type ? `${name}: ${content}` : content}`;
}
