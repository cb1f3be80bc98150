// SPDX-License-Identifier: MIT OR Apache-2.0
import { extended } from "./extended.js";

/** What C++ tells of an object of a JavaScript class: 0, it has been deleted; 1, nothing shares it any more; 2, shared. */
export function changeExtended(ptr, state) {
  const main = extended.get(ptr >>> 0);
  if (main === undefined) return;
  const { extension } = main;
  extension.held = state === 2 ? extension.reference.deref() : undefined;
  if (state !== 0) return;
  extension.results = undefined;
  for (const part of extension.parts) extended.delete(part);
  main.end(main.why || "deleted by C++");
}
