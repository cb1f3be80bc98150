// SPDX-License-Identifier: MIT OR Apache-2.0

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
export function forget(object, key, why) {
  object[key].main.end(why);
}
