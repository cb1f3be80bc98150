// SPDX-License-Identifier: MIT OR Apache-2.0
import { forget } from "./forget.js";
import { untrackObject } from "./untrackObject.js";

/** Gives back what a wrapper owns. */
export function release(object, key) {
  const { main } = object[key];
  const { ptr, ownership } = main;
  forget(object, key, "freed");
  if (ownership === 0) return;
  untrackObject(main);
  main.free(ptr, ownership);
}
