// SPDX-License-Identifier: MIT OR Apache-2.0
import { writeOutput } from "./writeOutput.js";

/**
 * Ends the program: JavaScript goes on, so the call that led here throws.
 * @param {number} code - exit code
 */
export function proc_exit(code) {
  writeOutput(1);
  writeOutput(2);
  throw new Error(`the program exited with code ${code}`);
}
