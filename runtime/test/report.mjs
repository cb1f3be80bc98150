// SPDX-License-Identifier: MIT OR Apache-2.0
// What people read.

/** How a status is printed, and its colour. */
const statuses = {
  passed: ["ok", 32],
  failed: ["FAILED", 31],
  crashed: ["CRASHED", 31],
  timeout: ["TIMEOUT", 31],
  skipped: ["skipped", 33],
};

export const isGood = ({ status }) => status === "passed" || status === "skipped";

const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
const coloured = (colour, text) => (isColoured ? `\x1b[${colour}m${text}\x1b[0m` : text);
const indented = (text) => text.trimEnd().replace(/^(?=.)/gm, "    ");

export function printResult(result) {
  const [word, colour] = statuses[result.status];
  console.log(`${coloured(colour, word.padEnd(8))} ${result.test} (${result.milliseconds} ms)`);
  if (result.status !== "passed") for (const message of result.messages) console.log(indented(message));
}

export const printOutput = (text) => console.log(indented(text));

/** "214 tests in node: 3 failed, 1 skipped, 1.8 s" */
export function printSummary(run, host, seconds) {
  const results = [...run.results.values()];
  const failed = results.filter((result) => !isGood(result)).length;
  const skipped = results.filter(({ status }) => status === "skipped").length;
  const counts = [failed ? `${failed} failed` : "all passed", ...(skipped ? [`${skipped} skipped`] : [])];
  console.log(`${results.length} tests in ${host}: ${counts.join(", ")}, ${seconds.toFixed(1)} s`);
}
