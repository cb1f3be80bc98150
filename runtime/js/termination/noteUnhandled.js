// SPDX-License-Identifier: MIT OR Apache-2.0
import { readThrown } from "../thrown/readThrown.js";
import { lastWords } from "./lastWords.js";

/** C++ is going to trap because nothing handles an exception. */
export function noteUnhandled(ptr) {
  lastWords = `unhandled C++ exception: ${readThrown(ptr)}`;
}
