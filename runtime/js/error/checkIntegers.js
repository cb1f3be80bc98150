// SPDX-License-Identifier: MIT OR Apache-2.0
import { checkInteger } from "./checkInteger.js";

/** Throws the RangeError for the first element that its C++ type cannot hold; what is no array is left to others. */
export function checkIntegers(array, where, name, least, most) {
  for (let i = 0; i < (array?.length ?? 0); i++) checkInteger(array[i], where, `${name}[${i}]`, least, most);
}
