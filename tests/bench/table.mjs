// SPDX-License-Identifier: MIT OR Apache-2.0
// What the rounds of several runs come to.
import { median } from "./harness.js";

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
 * For each environment the cases with the median time of each variant, and how it compares with the hand-written one: the
 * ratio is taken round by round, so that it does not depend on how fast the machine was at the time.
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
        values[variant] = median(all.map((one) => median(one[variant])));
        if (times.hand === undefined) continue;
        const ratio = (one) => one[variant].map((value, round) => value / one.hand[round]).filter(Number.isFinite);
        ratios[variant] = median(all.map((one) => median(ratio(one))));
      }
      return { name, group, values, ratios };
    });
  }
  return summary;
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
