// SPDX-License-Identifier: MIT OR Apache-2.0
// Turns test cases into packages.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const runFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where packages go; kept between runs so that they can be looked at. */
export const outFolder = process.env.WASMBIND_TEST_DIR ?? path.join(os.tmpdir(), "wasmbind-tests", "generated");

const wasmbind = process.env.WASMBIND ?? "wasmbind";

/**
 * The cases: folders with C++ and a test. `case.json` may add `variants`: name to command line options of `build`.
 * @param {string[]} wanted - names, or empty for all
 */
export async function findCases(wanted) {
  const cases = [];
  for (const name of (await readdir(runFolder)).sort()) {
    const folder = path.join(runFolder, name);
    const test = path.join(folder, `${name}.test.js`);
    if (!existsSync(test) || (wanted.length > 0 && !wanted.includes(name))) continue;
    const sources = (await readdir(folder)).filter((file) => /\.(cpp|c)$/.test(file)).sort();
    const settings = path.join(folder, "case.json");
    const { variants = {} } = existsSync(settings) ? JSON.parse(await readFile(settings, "utf8")) : {};
    for (const [variant, options] of Object.entries({ release: [], ...variants })) {
      const title = variant === "release" ? name : `${name} (${variant})`;
      const out = (target) => path.join(outFolder, `${name}-${variant}`, target);
      cases.push({
        name,
        variant,
        title,
        options,
        folder,
        test,
        sources: sources.map((file) => path.join(folder, file)),
        out,
      });
    }
  }
  return cases;
}

/**
 * Builds a case for a target.
 * @returns {Promise<string>} the package's main JavaScript file
 * @throws an Error with what the tool said
 */
export async function buildCase({ name, sources, options, out }, target) {
  const folder = out(target);
  await mkdir(path.dirname(folder), { recursive: true });
  const args = ["build", ...sources, "--name", name, "--target", target, "--out-dir", folder, ...options];
  await new Promise((resolve, reject) => {
    execFile(wasmbind, args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${wasmbind} ${args.join(" ")}\n${stderr}${stdout}${stderr ? "" : error.message}`));
      else resolve();
    });
  });
  return path.join(folder, `${name}.js`);
}
