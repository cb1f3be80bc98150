// SPDX-License-Identifier: MIT OR Apache-2.0
import { makeShare } from "./makeShare.js";

/** The address of the shared pointer that owns the object; a sole owner becomes a shared one. */
export function share(object, key, ptr, shareShim, where, name) {
  const { main } = object[key];
  if (main.ownership === 0) throw new Error(`${where}: '${name}' cannot be shared, it belongs to another object`);
  main.ownership = makeShare(shareShim, ptr, main.ownership);
  return main.ownership;
}
