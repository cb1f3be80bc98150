// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures how much a call costs, and prints it:
//   WASMBIND=/path/to/wasmbind node tests/bench/run.mjs [--in node,chromium] [--only REGEXP] [--variants product,hand]
//     [--rounds N] [--batch MILLISECONDS] [--runs N] [--write] [--no-build] [--soak] [--profile]
// or only what the tool itself costs: --tool [--rounds N]
import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { artifacts, build, hasEmbind } from "./build.mjs";
import { profileTables, writeDocument } from "./document.mjs";
import { profileIn, runIn } from "./environments.mjs";
import { glueParts } from "./glue_parts.mjs";
import { compressed, measured, packageSize } from "./sizes.mjs";
import { measureStartup } from "./startup.mjs";
import { casesAbove, printTable, summarize } from "./table.mjs";
import { toolTables } from "./tool/tables.mjs";
import { measureTool } from "./tool/tool.mjs";

const { values } = parseArgs({
  options: {
    in: { type: "string", default: "node,chromium" },
    only: { type: "string" },
    variants: {
      type: "string",
      default: hasEmbind ? "product,builtins,hand,embind,plain" : "product,builtins,hand,plain",
    },
    rounds: { type: "string", default: "15" },
    batch: { type: "string", default: "3" },
    runs: { type: "string", default: "1" },
    write: { type: "boolean" },
    profile: { type: "boolean" },
    soak: { type: "boolean" },
    tool: { type: "boolean" },
    "no-build": { type: "boolean" },
  },
});
const out = process.env.WASMBIND_BENCH_DIR ?? path.join(os.tmpdir(), "wasmbind-bench");
const variants = values.variants.split(",");
const environments = values.in.split(",");

/** What the tool costs; kept in a file, because it takes minutes. */
async function tool() {
  const results = measureTool(out, Number(values.rounds));
  await writeFile(path.join(out, "tool.json"), JSON.stringify(results));
  console.log(toolTables(results));
  return results;
}

await mkdir(out, { recursive: true });
if (values.tool) {
  await tool();
  process.exit();
}

// A million calls of each case instead of measurements: whatever they leak is an error.
if (values.soak) {
  await build(out, ["soak"], ["nodejs", "web"]);
  const soak = { calls: 1000000, milliseconds: Infinity };
  const progress = (name) => console.log(name);
  const request = { only: values.only, settings: { rounds: 0, batch: 0, soak }, progress };
  for (const environment of environments) {
    await runIn(environment, out, ["soak"], request);
    console.log(`${environment}: nothing was left behind`);
  }
  process.exit();
}

if (!values["no-build"]) {
  await build(out, variants, ["nodejs", "web"]);
}
const settings = { rounds: Number(values.rounds), batch: Number(values.batch) };
const rest = { only: values.only, settings };
const runs = [];
for (let run = 0; run < Number(values.runs); run++) {
  const measured = {};
  for (const environment of environments) {
    measured[environment] = await runIn(environment, out, variants, rest);
  }
  runs.push(measured);
}
await writeFile(path.join(out, "results.json"), JSON.stringify(runs));
console.log(printTable(runs));

/** The packages of sizes.mjs, the benchmark's own in each variant, and what the bytes of its glue are for. */
async function sizes() {
  const list = [];
  for (const [name, target, options] of measured) {
    const title = [`\`${name}\``, target, ...options.map((option) => `\`${option}\``)].join(", ");
    list.push({ name: title, ...(await packageSize(out, name, target, options)) });
  }
  const titles = {
    product: "all functions of the benchmark",
    hand: "the same by hand",
    embind: "the same with embind",
  };
  const all = {};
  for (const variant of variants.filter((one) => one in titles)) {
    const { browser, wasm } = artifacts[variant];
    const size = async (file) => compressed(path.join(out, file));
    all[variant] = { name: titles[variant], wasm: await size(wasm), glue: await size(browser) };
    list.push(all[variant]);
  }
  return { list, all, parts: await glueParts(path.join(out, artifacts.product.browser)) };
}

/** Of the cases that take longest, by environment. */
async function profiles() {
  const folder = path.join(out, "names");
  await build(folder, ["product", "hand"], ["nodejs", "web"], ["--keep-names"]);
  const found = {};
  for (const environment of environments) {
    const slow = casesAbove(runs, environment, 1.25);
    found[environment] = await profileIn(environment, folder, ["product", "hand"], slow);
  }
  return found;
}

if (values.profile) console.log(profileTables(await profiles(), summarize(runs)));

if (values.write) {
  const started = variants.filter((one) => ["product", "hand", "embind"].includes(one));
  await writeDocument(runs, await sizes(), await profiles(), await measureStartup(out, started), await tool());
  console.log("written: docs/benchmarks.md");
}
