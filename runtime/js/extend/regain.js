// SPDX-License-Identifier: MIT OR Apache-2.0
import { objectAt } from "./objectAt.js";

/**
 * The object of a JavaScript class that C++ hands out, with what it hands out with it; undefined for objects of C++
 * classes.
 */
export function regain(ptr, ownership, key) {
  const object = objectAt(ptr);
  if (object === undefined || object[key]?.ptr !== ptr >>> 0) return undefined;
  const { main } = object[key];
  if (ownership === 1) {
    main.ownership = 1;
    main.extension.held = undefined;
  } else if (ownership !== 0) {
    main.free(ptr, ownership);
  }
  return object;
}
