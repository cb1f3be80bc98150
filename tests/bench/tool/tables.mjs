// SPDX-License-Identifier: MIT OR Apache-2.0
// The tool's numbers as tables of docs/benchmarks.md.

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, index) => (index === 0 ? "---" : "--:"))), ...rows.map(row)].join("\n");

const seconds = ({ seconds }) => seconds.toFixed(2);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

function compileTable(compiles) {
  const steps = [
    ["`clang++ -O2 -c` alone", "compile"],
    ["`wasmbind cc` without annotations", "without"],
    ["`wasmbind cc` with annotations, a new source", "withinUnseen"],
    ["with nothing in the cache", "within"],
    ["`wasmbind scan` alone, a new source", "scanUnseen"],
    ["with nothing in the cache", "scan"],
    ["of that for the includes alone", "headers"],
  ];
  const cell = (unit, step) =>
    seconds(unit[step]) + (step === "compile" ? "" : ` (×${(unit[step].seconds / unit.compile.seconds).toFixed(2)})`);
  return table(
    ["seconds", ...compiles.map(({ name }) => `\`${name}.cpp\``)],
    steps.map(([title, step]) => [title, ...compiles.map((unit) => cell(unit, step))]),
  );
}

function bindTable(binds) {
  const memory = ({ bytes }, module) => `${megabytes(bytes)} (×${(bytes / module).toFixed(1)})`;
  return table(
    ["exports", "module, MB", "bind, s", "memory, MB", "with the optimiser, s", "memory, MB"],
    binds.map(({ exports, module, plain, optimised }) => [
      exports.toLocaleString("en"),
      megabytes(module),
      seconds(plain),
      memory(plain, module),
      seconds(optimised),
      memory(optimised, module),
    ]),
  );
}

function buildTable({ first, again, changed }) {
  return table(
    ["`wasmbind build`, ten sources", "seconds"],
    [
      ["for the first time", seconds(first)],
      ["with one source changed", seconds(changed)],
      ["with nothing changed", seconds(again)],
    ],
  );
}

/** @param {ReturnType<import("./tool.mjs").measureTool>} results */
export function toolTables({ compiles, binds, build }) {
  return [compileTable(compiles), bindTable(binds), buildTable(build)].join("\n\n");
}
