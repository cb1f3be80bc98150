// SPDX-License-Identifier: MIT OR Apache-2.0
import { allocate0 } from "../memory/allocate0.js";
import { setReturnWord0 } from "../memory/setReturnWord0.js";
import { writeString0 } from "./writeString0.js";

/** Hands a string to the module as the result of an import, in a block that the module frees. */
export function returnStringToWasm0(text) {
  const ptr = allocate0(3 * text.length + 1);
  setReturnWord0(writeString0(text, ptr));
  return ptr;
}
