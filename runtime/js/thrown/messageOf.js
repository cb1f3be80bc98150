// SPDX-License-Identifier: MIT OR Apache-2.0
import { thrownMessage } from "./thrownMessage.js";

/** Gets the message of a thrown value ready for C++ and returns its length. */
export function messageOf(value) {
  let text;
  try {
    text = typeof value?.message === "string" ? value.message : String(value);
  } catch {
    text = "";
  }
  thrownMessage = new TextEncoder().encode(text);
  return thrownMessage.length;
}
