// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeValue } from "./writeValue.js";

/** Writes a function that C++ will call. */
export function writeFunction(writer, value, depth) {
  if (typeof value !== "function") writer.fail(depth, "a function", value);
  writeValue(writer, value);
}
