// SPDX-License-Identifier: MIT OR Apache-2.0
import { newCount } from "./newCount.js";
import { newRecords } from "./newRecords.js";

/** The collector need not hear of the newest object when it has been freed already. */
export function untrackObject(record) {
  if (newCount === 0 || newRecords[newCount - 1] !== record) return;
  newRecords[--newCount] = undefined;
}
