// SPDX-License-Identifier: MIT OR Apache-2.0
import { afterThrow } from "../thrown/takeThrown.js";

/** What a class's share shim makes of the ownership of an object; there may be no memory for it. */
export function makeShare(shareShim, ptr, ownership) {
  try {
    return shareShim(ptr, ownership) >>> 0;
  } catch (error) {
    throw afterThrow(error);
  }
}
