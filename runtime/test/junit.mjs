// SPDX-License-Identifier: MIT OR Apache-2.0
// Results as JUnit XML, which CI systems read.
import { isGood } from "./report.mjs";

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };

/** Text for an attribute or an element; XML has no other control characters. */
const escaped = (text) =>
  text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"\n]/g, (c) => entities[c]);

function caseText({ test, status, milliseconds, messages }) {
  const [suite, ...name] = test.split(".");
  const text = messages.join("\n");
  const body = {
    passed: "",
    skipped: `<skipped message="${escaped(text)}"/>`,
    failed: `<failure message="${escaped(text.split("\n")[0])}">${escaped(text)}</failure>`,
  };
  const error = `<error type="${status}" message="${escaped(text.split("\n")[0])}">${escaped(text)}</error>`;
  const head = `<testcase classname="${escaped(suite)}" name="${escaped(name.join("."))}" time="${milliseconds / 1000}"`;
  return `    ${head}>${body[status] ?? error}</testcase>\n`;
}

/** @param {{ host: string, results: object[], seconds: number }[]} runs - one element <testsuite> each */
export function junitText(runs) {
  const suites = runs.map(({ host, results, seconds }) => {
    const count = (wanted) => results.filter(wanted).length;
    const failures = count(({ status }) => status === "failed");
    const errors = count((result) => !isGood(result)) - failures;
    const skipped = count(({ status }) => status === "skipped");
    const counts = `tests="${results.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
    return `  <testsuite name="${host}" ${counts} time="${seconds.toFixed(3)}">\n${results.map(caseText).join("")}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}
