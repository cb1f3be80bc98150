// SPDX-License-Identifier: MIT OR Apache-2.0
// What the rounds of several runs come to.
import { median, quantile } from "./harness.js";

/** A time for people: 3 digits at most. */
export function time(ns) {
  if (ns < 10) return ns.toFixed(1);
  if (ns < 1000) return ns.toFixed(0);
  const [value, unit] = ns < 1e6 ? [ns / 1e3, "k"] : [ns / 1e6, "M"];
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0) + unit;
}

export const geometricMean = (values) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/**
 * What a variant's rounds come to: a quarter of them was faster. Whatever else the machine does makes rounds slower, never
 * faster, so the lower part of them says most about the call.
 */
const typical = (times) => quantile(times, 0.25);

/**
 * For each environment the cases with the time of each variant and how it compares with the hand-written one: the median
 * of all runs, each of which has compared within itself.
 * @param {Record<string, object[]>[]} runs - what measure() returned, by environment
 */
export function summarize(runs) {
  const summary = {};
  for (const environment of Object.keys(runs[0])) {
    summary[environment] = runs[0][environment].map(({ name, group, times }, index) => {
      const all = runs.map((run) => run[environment][index].times);
      const values = {};
      const ratios = {};
      for (const variant of Object.keys(times)) {
        values[variant] = median(all.map((one) => typical(one[variant])));
        if (times.hand === undefined) continue;
        ratios[variant] = median(all.map((one) => typical(one[variant]) / typical(one.hand)));
      }
      return { name, group, values, ratios };
    });
  }
  return summary;
}

/** Names of the cases in which the package takes more than `limit` times what hand-written glue takes. */
export function casesAbove(runs, environment, limit) {
  const cases = summarize(runs)[environment] ?? [];
  return cases.filter(({ ratios }) => ratios.product > limit).map(({ name }) => name);
}

/** A table for the terminal. */
export function printTable(runs) {
  const lines = [];
  for (const [environment, cases] of Object.entries(summarize(runs))) {
    const variants = Object.keys(cases[0].values);
    const row = (name, cells) => name.padEnd(40) + cells.map((cell) => cell.padStart(16)).join("");
    lines.push("", row(environment, variants));
    for (const { name, values, ratios } of cases) {
      const cell = (variant) => time(values[variant]) + (variant === "hand" ? "" : ` ×${ratios[variant]?.toFixed(2)}`);
      lines.push(row(name, variants.map(cell)));
    }
    const mean = (variant) => `×${geometricMean(cases.map(({ ratios }) => ratios[variant])).toFixed(3)}`;
    lines.push(row("geometric mean", variants.map(mean)));
  }
  return lines.join("\n");
}
