// SPDX-License-Identifier: MIT OR Apache-2.0
import { lentBase } from "../object/lentBase.js";
import { lentTop } from "../object/lentTop.js";
import { stackMark } from "../thrown/stackMark.js";
import { importDepth } from "./importDepth.js";
import { scratchBase } from "./scratchBase.js";
import { scratchTop } from "./scratchTop.js";

/**
 * Begins an import. Exports that it calls leave alone what belongs to the export that waits for it: its arguments in the
 * scratch area, and the marks of the objects that it uses. Engines do not really make the object.
 */
export function enterImport() {
  importDepth++;
  const waiting = {
    firstByte: scratchBase, // only with scratchBase
    endByte: scratchTop, // only with scratchBase
    firstLent: lentBase, // only with lentBase
    endLent: lentTop, // only with lentBase
    mark: stackMark, // only with stackMark
  };
  scratchBase = scratchTop; // only with scratchBase
  lentBase = lentTop; // only with lentBase
  stackMark = 0; // only with stackMark
  return waiting;
}
