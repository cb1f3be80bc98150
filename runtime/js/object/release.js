// SPDX-License-Identifier: MIT OR Apache-2.0
import { forget } from "./forget.js";

/** Gives back what a wrapper owns. */
export function release(object, key) {
  const { main } = object[key];
  const { ptr, ownership } = main;
  forget(object, key, "freed");
  if (ownership !== 0) main.free(ptr, ownership);
}
