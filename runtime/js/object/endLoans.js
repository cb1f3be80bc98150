// SPDX-License-Identifier: MIT OR Apache-2.0
import { lent } from "./lent.js";
import { lentTop } from "./lentTop.js";

/** A call that has waited for imports ends: the objects that it used are free again, from the one at `first` on. */
export function endLoans(first) {
  while (lentTop > first) lent[--lentTop] = undefined;
}
