// SPDX-License-Identifier: MIT OR Apache-2.0
import { lastWords } from "./lastWords.js";

/** The same because nothing handles a value of JavaScript's; some cannot be made text. */
export function noteUnhandledValue(value) {
  try {
    lastWords = `unhandled C++ exception: ${String(value)}`;
  } catch {
    lastWords = `unhandled C++ exception: ${typeof value}`;
  }
}
