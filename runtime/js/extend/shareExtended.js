// SPDX-License-Identifier: MIT OR Apache-2.0
import { makeShare } from "../object/makeShare.js";
import { share } from "../object/share.js";

/** Like share(); an object of a JavaScript class stays JavaScript's, which C++ keeps from being collected meanwhile. */
export function shareExtended(object, key, ptr, shareShim, where, name) {
  const { main } = object[key];
  if (main.extension === undefined || main.ownership !== 1) return share(object, key, ptr, shareShim, where, name);
  return makeShare(shareShim, ptr, main.extension.handle + 1);
}
