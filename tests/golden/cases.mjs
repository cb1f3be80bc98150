// SPDX-License-Identifier: MIT OR Apache-2.0
// What every stage makes of the small inputs under testdata/golden.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { separateHelpers } from "./helpers.mjs";

export const goldenFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../testdata/golden");
export const targets = ["web", "nodejs"];
/** Whether only the case that GOLDEN names is tested. */
export const isPartial = process.env.GOLDEN !== undefined;
/** Names of the cases: one folder with an input.cpp each. */
export const caseNames = readdirSync(goldenFolder)
  .filter((name) => existsSync(path.join(goldenFolder, name, "input.cpp")))
  .filter((name) => !isPartial || name === process.env.GOLDEN);

/** Where the packages of all cases are built: NAME/TARGET. It is removed when the process ends. */
export const packageFolder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-golden-"));
process.on("exit", () => rmSync(packageFolder, { recursive: true, force: true }));

const wasmbind = path.resolve(process.env.WASMBIND ?? "build/bin/wasmbind");
const compiler = "clang++-22";
/** What `wasmbind build` uses for a release. */
const flags = ["-Os", "-flto"];

/** Runs the tool in the folder of a case, so that places in the outputs are `input.cpp:1:2` on every machine. */
function run(name, ...args) {
  return new Promise((resolve, reject) => {
    execFile(wasmbind, args, { cwd: path.join(goldenFolder, name), maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`wasmbind ${args.join(" ")}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

/**
 * Three addresses depend on how much static data the C++ library brings along, so on its version: the scratch area, its
 * end and the return area. They are 0 in goldens; the run-time tests show that they are right.
 */
function withoutAddresses(text) {
  return text
    .replace(/^(const (?:SCRATCH|SCRATCH_END|RETURN_AREA) =) \d+;$/gm, "$1 0;")
    .replace(/^(\s*"(?:scratchAddress|scratch|returnArea|returnAreaAddress)":) \d+/gm, "$1 0");
}

/** The text files of a package by name. TypeScript reads .d.cts and .d.ts alike: they are kept once. */
function packageFiles(folder, name) {
  const files = new Map();
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (statSync(path.join(folder, file)).isDirectory()) continue;
    if (file.endsWith(".wasm") || file === ".gitignore" || file === `${name}.d.cts`) continue;
    files.set(file, withoutAddresses(readFileSync(path.join(folder, file), "utf8")));
  }
  const forRequire = path.join(folder, `${name}.d.cts`);
  if (
    existsSync(forRequire) &&
    readFileSync(forRequire, "utf8") !== readFileSync(path.join(folder, `${name}.d.ts`), "utf8")
  )
    throw new Error(`${name}.d.cts differs from ${name}.d.ts`);
  return files;
}

/**
 * Runs every stage on a case. One linked module serves both targets.
 * @param {string} name - of the case
 * @returns {Promise<{files: Map<string, string>, helpers: Map<string, Set<string>>}>} texts by file name relative to the folder
 *   of the case, JavaScript without its helpers; and the texts of each helper, which may differ by target
 */
export async function stagesOf(name) {
  const at = (file) => path.join(packageFolder, name, file);
  mkdirSync(at("."));
  const files = new Map();
  const helpers = new Map();
  files.set("module.json", await run(name, "scan", "input.cpp"));
  files.set("shims.cpp", await run(name, "shims", "input.cpp"));
  await run(name, "cc", "--", compiler, ...flags, "-c", "input.cpp", "-o", at("input.o"));
  await run(name, "cc", "--", compiler, ...flags, at("input.o"), "-o", at("linked.wasm"));
  files.set("interface.json", withoutAddresses(await run(name, "describe", at("linked.wasm"))));
  for (const target of targets) {
    await run(name, "bind", at("linked.wasm"), "--name", name, "--target", target, "--out-dir", at(target));
    for (const [file, text] of packageFiles(at(target), name)) {
      const separated = /\.c?js$/.test(file) ? separateHelpers(text) : { text, helpers: [] };
      files.set(`${target}/${file}`, separated.text);
      for (const [helper, helperText] of separated.helpers)
        helpers.set(helper, (helpers.get(helper) ?? new Set()).add(helperText));
    }
  }
  return { files, helpers };
}

/** The goldens of a case, by the same names. */
export function goldensOf(name) {
  const files = new Map();
  const folder = path.join(goldenFolder, name);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name));
    if (entry.isFile() && file !== "input.cpp") files.set(file, readFileSync(path.join(folder, file), "utf8"));
  }
  return files;
}
