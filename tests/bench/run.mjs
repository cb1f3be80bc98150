// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures how much a call costs, and prints it:
//   WASMBIND=/path/to/wasmbind node tests/bench/run.mjs [--in node,chromium] [--only REGEXP] [--variants product,hand]
//     [--rounds N] [--batch MILLISECONDS] [--runs N] [--write] [--no-build]
import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { build, hasEmbind } from "./build.mjs";
import { runInBrowser, runInNode } from "./environments.mjs";
import { printTable } from "./table.mjs";

const { values } = parseArgs({
  options: {
    in: { type: "string", default: "node,chromium" },
    only: { type: "string" },
    variants: { type: "string", default: hasEmbind ? "product,hand,embind,plain" : "product,hand,plain" },
    rounds: { type: "string", default: "15" },
    batch: { type: "string", default: "3" },
    runs: { type: "string", default: "1" },
    write: { type: "boolean" },
    "no-build": { type: "boolean" },
  },
});
const out = process.env.WASMBIND_BENCH_DIR ?? path.join(os.tmpdir(), "wasmbind-bench");
const variants = values.variants.split(",");
const environments = values.in.split(",");

if (!values["no-build"]) {
  await build(out, variants, ["nodejs", "web"]);
}
const settings = { rounds: Number(values.rounds), batch: Number(values.batch) };
const rest = { only: values.only, settings };
const runs = [];
for (let run = 0; run < Number(values.runs); run++) {
  const measured = {};
  for (const environment of environments) {
    const start = environment === "node" ? runInNode : runInBrowser.bind(undefined, environment);
    measured[environment] = await start(out, variants, rest);
  }
  runs.push(measured);
}
await mkdir(out, { recursive: true });
await writeFile(path.join(out, "results.json"), JSON.stringify(runs));
console.log(printTable(runs));
