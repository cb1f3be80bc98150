// SPDX-License-Identifier: MIT OR Apache-2.0
// Writes docs/benchmarks.md and its charts: notes.md with the measured tables where it says {{...}}.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

import { benchFolder } from "./build.mjs";
import { drawChart } from "./chart.mjs";
import { extraBytes } from "./glue_parts.mjs";
import { geometricMean, summarize, time } from "./table.mjs";
import { toolTables } from "./tool/tables.mjs";

const titles = {
  product: "wasmbind",
  builtins: "wasmbind, js-string builtins",
  hand: "by hand",
  embind: "embind",
  plain: "JavaScript",
};
const places = { node: "Node", chromium: "Chromium", firefox: "Firefox" };
const docs = path.join(benchFolder, "..", "..", "docs");

const row = (cells) => `| ${cells.join(" | ")} |`;
const version = (command, ...args) => {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .split("\n")[0]
      .trim();
  } catch {
    return "not installed";
  }
};

function machine() {
  const [{ model }] = os.cpus();
  return [
    `${model}, ${os.cpus().length} cores; ${os.type()} ${os.release()}`,
    `Node ${process.version.slice(1)} (V8 ${process.versions.v8})`,
    version("chromium", "--version").replace(/ built on.*/, ""),
    version("clang++-22", "--version"),
    version("em++", "--version"),
  ];
}

const worst = (cases, variant) => cases.reduce((a, b) => (b.ratios[variant] > a.ratios[variant] ? b : a));
const within = (cases, limit) => cases.filter(({ ratios }) => ratios.product <= limit).length;

function overview(summary) {
  const lines = [
    row(["", ...Object.keys(summary).map((name) => places[name])]),
    row(["---", ...Object.keys(summary).map(() => "---")]),
  ];
  const add = (name, value) => lines.push(row([name, ...Object.values(summary).map(value)]));
  const mean = (variant) => (cases) => `×${geometricMean(cases.map(({ ratios }) => ratios[variant])).toFixed(2)}`;
  add("wasmbind, geometric mean of all cases", mean("product"));
  add("embind, geometric mean of all cases", mean("embind"));
  add("cases in which wasmbind is within 1.05", (cases) => `${within(cases, 1.05)} of ${cases.length}`);
  add("within 1.25", (cases) => `${within(cases, 1.25)} of ${cases.length}`);
  add(
    "wasmbind's worst case",
    (cases) => `${worst(cases, "product").name}, ×${worst(cases, "product").ratios.product.toFixed(2)}`,
  );
  add(
    "embind's worst case",
    (cases) => `${worst(cases, "embind").name}, ×${worst(cases, "embind").ratios.embind.toFixed(0)}`,
  );
  return lines.join("\n");
}

function table(cases) {
  const variants = Object.keys(titles).filter((variant) => variant in cases[0].values);
  const lines = [
    row(["call", ...variants.map((variant) => titles[variant])]),
    row(["---", ...variants.map(() => "--:")]),
  ];
  for (const { name, values, ratios } of cases) {
    const cell = (variant) =>
      time(values[variant]) + (variant === "hand" ? "" : ` (×${ratios[variant].toPrecision(3)})`);
    lines.push(row([name, ...variants.map(cell)]));
  }
  return lines.join("\n");
}

function sizeTable({ list }) {
  const lines = [row(["package", "module", "glue", "together"]), row(["---", "--:", "--:", "--:"])];
  for (const { name, wasm, glue } of list) lines.push(row([name, wasm, glue, wasm + glue]));
  return lines.join("\n");
}

/** What the bytes of the glue are for, and how the package compares without what the hand-written glue does not do. */
function partsTable({ parts, all: { product, hand } }) {
  const lines = [row(["part of the glue", "bytes"]), row(["---", "--:"])];
  for (const { name, bytes } of parts) lines.push(row([name, bytes]));
  const times = (bytes) => `×${(bytes / (hand.wasm + hand.glue)).toFixed(2)}`;
  const whole = product.wasm + product.glue;
  lines.push(
    "",
    `By hand, the first three come to next to nothing. With them the package is ${times(whole)} as large as the hand-written ` +
      `one, without them it would be ${times(whole - extraBytes(parts))}.`,
  );
  return lines.join("\n");
}

function startupTable(startup) {
  const lines = [row(["variant", "glue evaluated, ms", "instantiated and called, ms"]), row(["---", "--:", "--:"])];
  const milliseconds = (time) => `${(time / 1000).toFixed(2)}`;
  for (const [name, { evaluate, instantiate }] of Object.entries(startup)) {
    const ratio = `×${(instantiate / startup.hand.instantiate).toFixed(2)}`;
    lines.push(row([titles[name], milliseconds(evaluate), `${milliseconds(instantiate)} (${ratio})`]));
  }
  return lines.join("\n");
}

/** The functions that take most of a case's time, which is `whole` nanoseconds. */
function largest(functions, whole) {
  const large = functions.filter(({ share }) => share >= 0.03).slice(0, 8);
  return large.map(({ name, share }) => `\`${name}\` ${time(share * whole)}`).join(", ");
}

/** Where the time of the cases goes that take longest in one environment, in nanoseconds. */
function profileTable(profiles, cases) {
  const lines = [row(["case", "the package", "by hand"]), row(["---", "---", "---"])];
  for (const [name, { product, hand }] of Object.entries(profiles)) {
    const { values } = cases.find((one) => one.name === name);
    const cell = (functions, whole) => `${time(whole)}: ${largest(functions, whole)}`;
    lines.push(row([name, cell(product, values.product), cell(hand, values.hand)]));
  }
  return lines.join("\n");
}

/**
 * @param {object} profiles - what profileIn() returned, by environment
 * @param {object} summary - what summarize() returned
 */
export function profileTables(profiles, summary) {
  return Object.entries(profiles)
    .filter(([, found]) => Object.keys(found).length > 0)
    .map(([name, found]) => `In ${places[name]}:\n\n${profileTable(found, summary[name])}`)
    .join("\n\n");
}

/**
 * @param {Record<string, object[]>[]} runs - what measure() returned
 * @param {object} sizes - packages with the bytes of module and glue, and the parts of the glue
 * @param {object} profiles - what profileIn() returned of the cases that take longest, by environment
 * @param {object} startup - what measureStartup() returned
 * @param {object} tool - what measureTool() returned
 */
export async function writeDocument(runs, sizes, profiles, startup, tool) {
  const summary = summarize(runs);
  for (const [name, cases] of Object.entries(summary)) {
    const chart = drawChart(cases, `Time of a call in ${places[name]}, hand-written glue = 1`);
    await writeFile(path.join(docs, `benchmarks-${name}.svg`), chart);
  }
  const values = {
    machine: machine()
      .map((line) => `- ${line}`)
      .join("\n"),
    overview: overview(summary),
    charts: Object.keys(summary)
      .map((name) => `![${places[name]}](benchmarks-${name}.svg)`)
      .join("\n\n"),
    sizes: sizeTable(sizes),
    parts: partsTable(sizes),
    profiles: profileTables(profiles, summary),
    startup: startupTable(startup),
    tool: toolTables(tool),
    tables: Object.entries(summary)
      .map(([name, cases]) => `### ${places[name]}\n\n${table(cases)}`)
      .join("\n\n"),
  };
  const notes = await readFile(path.join(benchFolder, "notes.md"), "utf8");
  const text = notes.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  await writeFile(path.join(docs, "benchmarks.md"), text);
}
