// SPDX-License-Identifier: MIT OR Apache-2.0
// What `wasmbind test` becomes when the suite is built: runs it and ends with the exit status.
// Its one argument is JSON: folder and name of the package, hosts, timeout (seconds), junit (a file), and the plan.
import { writeFileSync } from "node:fs";

import { junitText } from "./junit.mjs";
import { startInNode } from "./node_host.mjs";
import { isGood, printOutput, printResult, printSummary } from "./report.mjs";
import { Run } from "./run.mjs";

const hosts = { node: startInNode };

const { suite, plan, timeout, junit, browsers } = JSON.parse(process.argv[2]);

/** Why the run of a host has failed although no test has; undefined if it has not. */
function problemOf(run) {
  if (run.problem !== undefined) return `the tests cannot run: ${run.problem}`;
  if (run.planned.length > 0) return undefined;
  return plan.filter === "*" && plan.shard.count === 1 ? "there are no tests" : "no test matches --filter and --shard";
}

async function runIn(host) {
  const began = performance.now();
  const observer = { result: printResult, output: printOutput };
  const start = (remaining, receive) => hosts[host](suite, remaining, receive);
  const run = new Run(start, { plan, timeout: timeout * 1000 }, observer);
  const interrupted = async (signal) => {
    await run.stop();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", interrupted).on("SIGTERM", interrupted);
  await run.finish();
  process.off("SIGINT", interrupted).off("SIGTERM", interrupted);

  const seconds = (performance.now() - began) / 1000;
  const results = [...run.results.values()];
  const problem = problemOf(run);
  if (problem !== undefined) console.error(`wasmbind: error: ${host}: ${problem}`);
  if (plan.list) for (const test of run.planned) console.log(test);
  else if (results.length > 0) printSummary(run, host, seconds);
  return { host, results, seconds, isGood: problem === undefined && results.every(isGood) };
}

const runs = [];
for (const host of plan.list ? browsers.slice(0, 1) : browsers) runs.push(await runIn(host));
if (junit !== "") writeFileSync(junit, junitText(runs));
process.exitCode = runs.every((run) => run.isGood) ? 0 : 1;
