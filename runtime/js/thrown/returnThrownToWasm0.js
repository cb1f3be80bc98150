// SPDX-License-Identifier: MIT OR Apache-2.0
import { holdValues } from "../stream/holdValues.js";
import { openWriter } from "../stream/openWriter.js";
import { returnStreamToWasm0 } from "../stream/returnStreamToWasm0.js";
import { writeBool } from "../stream/writeBool.js";
import { writeValue } from "../stream/writeValue.js";
import { termination } from "../termination/termination.js";

/** Hands C++ what an import has thrown as the error of its result. */
export function returnThrownToWasm0(error) {
  if (termination !== undefined) throw termination;
  const writer = openWriter("", "");
  writeBool(writer, false, 0);
  writeValue(writer, error);
  holdValues(writer);
  return returnStreamToWasm0(writer);
}
