// SPDX-License-Identifier: MIT OR Apache-2.0
import { lentBase } from "../object/lentBase.js";
import { lentTop } from "../object/lentTop.js";
import { stackMark } from "../thrown/stackMark.js";
import { importDepth } from "./importDepth.js";
import { scratchBase } from "./scratchBase.js";
import { scratchTop } from "./scratchTop.js";

/** Ends an import: the export that has waited for it goes on. */
export function leaveImport(waiting) {
  importDepth--;
  scratchBase = waiting.firstByte; // only with scratchBase
  scratchTop = waiting.endByte; // only with scratchBase
  lentBase = waiting.firstLent; // only with lentBase
  lentTop = waiting.endLent; // only with lentBase
  stackMark = waiting.mark; // only with stackMark
}
