// SPDX-License-Identifier: MIT OR Apache-2.0
import { terminate } from "../termination/terminate.js";
import { writeOutput } from "./writeOutput.js";

/**
 * Ends the program, and with it the module. JavaScript goes on, so the call that led here throws.
 * @param {number} code - exit code
 */
export function proc_exit(code) {
  writeOutput(1);
  writeOutput(2);
  throw terminate(`the program exited with code ${code}`);
}
