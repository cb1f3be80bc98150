// SPDX-License-Identifier: MIT OR Apache-2.0
// Builds and runs the snippets of one page. tests/docs/README.md says how they are marked.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The program under test. */
const wasmbind = path.resolve(process.env.WASMBIND ?? "build/bin/wasmbind");

/** Runs a program; standard error is interleaved with standard output, as on a terminal. */
function run(folder, program, args) {
  const environment = { ...process.env, PATH: `${path.dirname(wasmbind)}:${process.env.PATH}`, NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", 'exec "$0" "$@" 2>&1', program, ...args], { cwd: folder, env: environment });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}

/** What a mark asks for: its first word, and the rest. */
function action(block) {
  const [word, ...rest] = block.mark.replace(/,.*/, "").split(" ");
  if (word !== "") return { word, argument: rest.join(" ") };
  const byLanguage = { cpp: "source", js: "js", ts: "excerpt" };
  return { word: byLanguage[block.language] ?? "skip", argument: "pkg/demo.d.ts" };
}

/** Splits a page's blocks into modules: one for the page, and one more from each mark `module` on. */
export function modulesOf(blocks) {
  const modules = [[]];
  for (const block of blocks) {
    const { word } = action(block);
    if ((word === "module" || word === "fails") && modules.at(-1).length > 0) modules.push([]);
    modules.at(-1).push(block);
  }
  return modules.filter((module) => module.some((block) => action(block).word !== "skip"));
}

/** Every line of the excerpt is in the text, in this order; `// ...` and `...` leave something out. */
function assertExcerpt(excerpt, text, what) {
  let rest = text.split("\n").map((line) => line.trim());
  for (const line of excerpt.split("\n").map((line) => line.trim())) {
    if (line === "" || line === "// ..." || line === "...") continue;
    const index = rest.indexOf(line);
    assert.ok(index >= 0, `${what} does not have (here) the line '${line}':\n${text}`);
    rest = rest.slice(index + 1);
  }
}

/** The output that the page shows for a block: the text block right after it, if there is one. */
function shownOutput(blocks, index) {
  const next = blocks[index + 1];
  return next?.language === "text" && !next.mark.startsWith("skip") ? next.text : undefined;
}

async function runScript(folder, block, number, expected) {
  const common = /\brequire\(/.test(block.text) && !/^import /m.test(block.text);
  const file = `snippet${number}.${common ? "cjs" : "mjs"}`;
  writeFileSync(path.join(folder, file), block.text);
  const { status, output } = await run(folder, process.execPath, [file]);
  assert.equal(status, 0, output);
  if (expected !== undefined) assert.equal(output, expected);
}

async function build(folder, module) {
  const sources = module.filter((block) => ["source", "module", "fails"].includes(action(block).word));
  if (sources.length === 0) return;
  mkdirSync(path.join(folder, "src"), { recursive: true });
  writeFileSync(path.join(folder, "src/demo.cpp"), sources.map((block) => block.text).join("\n"));
  const flags = sources
    .flatMap((block) => (action(block).word === "module" ? action(block).argument.split(" ") : []))
    .filter(Boolean);
  // The cache keeps objects per working directory: from a shared one, the runtime library is compiled once for all modules.
  const isShared = flags.length === 0 && action(sources[0]).word !== "fails";
  const [place, project] = isShared ? [os.tmpdir(), folder] : [folder, "."];
  const args = ["build", project, "--name", "demo", "--target", "nodejs", ...flags];
  const { status, output } = await run(place, wasmbind, args);
  if (action(sources[0]).word !== "fails") return assert.equal(status, 0, output);
  assert.equal(status, 1, output);
  const expected = shownOutput(module, module.indexOf(sources[0]));
  if (expected !== undefined) assertExcerpt(expected, output, "the message");
}

/**
 * Builds one module and runs what the page does with it.
 * @param {string} folder - of its own, made here
 * @param {object[]} module - its blocks
 */
export async function check(folder, module) {
  mkdirSync(folder, { recursive: true });
  for (const block of module) {
    const { word, argument } = action(block);
    if (word !== "file") continue;
    mkdirSync(path.dirname(path.join(folder, argument)), { recursive: true });
    writeFileSync(path.join(folder, argument), block.text);
  }
  await build(folder, module);
  for (const [index, block] of module.entries()) {
    const { word, argument } = action(block);
    const expected = shownOutput(module, index);
    try {
      if (word === "js") await runScript(folder, block, index, expected);
      if (word === "run") {
        const { status, output } = await run(folder, "bash", ["-ec", block.text]);
        assert.equal(status, 0, output);
        if (expected !== undefined) assertExcerpt(expected, output, "the output");
      }
      if (word === "excerpt") {
        assert.ok(existsSync(path.join(folder, argument)), `there is no ${argument}`);
        assertExcerpt(block.text, readFileSync(path.join(folder, argument), "utf8"), argument);
      }
    } catch (error) {
      error.message = `block at line ${block.line}: ${error.message}`;
      throw error;
    }
  }
}
