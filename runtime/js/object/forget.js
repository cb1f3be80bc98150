// SPDX-License-Identifier: MIT OR Apache-2.0

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
export function forget(object, key, why) {
  const { main } = object[key];
  main.why = why;
  if (main.owner === undefined) main.ptr = 0;
}
