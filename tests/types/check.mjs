// SPDX-License-Identifier: MIT OR Apache-2.0
// Checks built packages: tsc --strict over every .d.ts and the usage files of this folder, ESLint's recommended rules over
// every .js, publint and are-the-types-wrong over every package. Formatting is checked for the goldens (tests/golden).
//   node --test tests/types/check.mjs      after tests/run/run.mjs, with the same WASMBIND_TEST_DIR
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { outFolder } from "../run/harness/build.mjs";
import { checkPublished } from "./published.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const bin = path.join(here, "..", "node_modules", ".bin");

/** Runs a tool of node_modules. @returns {Promise<{ok: boolean, output: string}>} */
const run = (tool, args, cwd = outFolder) =>
  new Promise((resolve) => {
    execFile(path.join(bin, tool), args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: stdout + stderr }),
    );
  });

async function passes(tool, args, cwd) {
  const { ok, output } = await run(tool, args, cwd);
  assert.ok(ok, `${tool} ${args.join(" ")}\n${output}`);
}

const packages = [];
for (const name of (await readdir(outFolder)).sort()) {
  for (const target of ["nodejs", "web"]) {
    const folder = path.join(outFolder, name, target);
    if (existsSync(path.join(folder, "package.json"))) packages.push({ name, target, folder });
  }
}
assert.notEqual(packages.length, 0, `nothing is built in ${outFolder}`);

const manifest = async (folder) => JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));

test("TypeScript: every declaration file, and every usage file against its package", async () => {
  const usages = (await readdir(here)).filter((file) => file.endsWith(".ts"));
  const paths = {};
  const files = [];
  for (const { name, target, folder } of packages) {
    const { name: packageName, types } = await manifest(folder);
    const declaration = (await readdir(folder)).find((file) => file.endsWith(".d.ts") && !file.includes("_bg"));
    files.push(path.join(folder, types ?? declaration));
    if (name.endsWith("-release") && target === "nodejs") paths[packageName] = [path.join(folder, declaration)];
  }
  files.push(...usages.map((file) => path.join(here, file)));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2022", "DOM"],
    types: [],
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    paths,
  };
  const config = path.join(outFolder, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, files }));
  await passes("tsc", ["-p", config]);
});

test("ESLint: every generated module", async () => {
  const config = path.join(here, "generated.eslint.config.js");
  await passes("eslint", ["--no-config-lookup", "-c", config, "--no-ignore", "."]);
});

for (const { name, target, folder } of packages.filter((one) => one.name.endsWith("-release"))) {
  test(`publint, are the types wrong: ${name} ${target}`, async () => {
    const wasm = `./${name.replace("-release", "")}_bg.wasm`;
    assert.deepEqual(await checkPublished(folder, target, [wasm]), []);
  });
}
