// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH_END } from "../module.js";
import { allocate0 } from "./allocate0.js";
import { scratchTop } from "./scratchTop.js";

/** Room for one argument, aligned to 8: scratch bytes while they last, else a block that the callee frees. */
export function reserveArgument0(bytes) {
  const ptr = scratchTop;
  if (ptr + bytes > SCRATCH_END) return allocate0(bytes);
  scratchTop = (ptr + bytes + 7) & ~7;
  return ptr;
}
