// SPDX-License-Identifier: MIT OR Apache-2.0
import { forget } from "../object/forget.js";

/** Gives an object to C++. One of a JavaScript class lives on with its C++ object, so it stays usable. */
export function handOver(object, key) {
  const { main } = object[key];
  if (main.extension === undefined) {
    forget(object, key, "moved");
    return;
  }
  main.ownership = 0;
  main.extension.held = object;
}
