// SPDX-License-Identifier: MIT OR Apache-2.0
import { untrackObject } from "./untrackObject.js";

/** Gives back what a wrapper with this record owns. */
export function release({ main }) {
  const { ptr, ownership, free } = main;
  main.end("freed");
  if (ownership === 0) return;
  untrackObject(main);
  free(ptr, ownership);
}
