// SPDX-License-Identifier: MIT OR Apache-2.0
import { liveRecords } from "./liveRecords.js";

/** How many C++ objects JavaScript owns; callables behind functions are not among them. */
export function countLiveObjects() {
  let count = 0;
  for (const record of liveRecords) {
    if (record.ptr === 0) liveRecords.delete(record);
    else if (record.main !== undefined) count++;
  }
  return count;
}
