// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs one case for a while, so that it can be profiled.
import { cases } from "./cases.js";
import { compile } from "./harness.js";

/**
 * @param {string} name - of the case
 * @param {string} variant - for the loop's own name
 * @param {object} api - the variant
 * @returns {(milliseconds: number) => Promise<void>} runs it for so long
 */
export function spender(name, variant, api) {
  const one = cases.find((each) => each.name === name);
  const args = one.prepare?.(api) ?? {};
  const loop = compile(one, variant);
  const turn = async (milliseconds) => {
    for (const stop = performance.now() + milliseconds; performance.now() < stop;)
      await loop(api, args, one.weight ? 10 : 1000);
  };
  return async (milliseconds) => {
    for (const stop = performance.now() + milliseconds; performance.now() < stop;) {
      await turn(10);
      if (one.pauses) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
}
