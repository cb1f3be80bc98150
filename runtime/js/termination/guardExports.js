// SPDX-License-Identifier: MIT OR Apache-2.0
import { afterThrow } from "./afterThrow.js";

function guardExport(call) {
  // WebAssembly ignores what it does not ask for; rest parameters would be slow.
  if (call.length > 8) {
    return (...values) => {
      try {
        return call(...values);
      } catch (error) {
        throw afterThrow(error);
      }
    };
  }
  return (a, b, c, d, e, f, g, h) => {
    try {
      return call(a, b, c, d, e, f, g, h);
    } catch (error) {
      throw afterThrow(error);
    }
  };
}

/** The exports of an instance, of which the functions tell errors from the end of the module. */
export function guardExports(exports) {
  const guarded = {};
  for (const [name, value] of Object.entries(exports)) {
    guarded[name] = typeof value === "function" ? guardExport(value) : value;
  }
  return guarded;
}
