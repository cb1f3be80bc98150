// SPDX-License-Identifier: MIT OR Apache-2.0
// Bytes that a user of a package loads: the module and the minified glue, after gzip.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

import { minify } from "terser";

import { benchFolder } from "./build.mjs";

const run = promisify(execFile);
const wasmbind = process.env.WASMBIND ?? "wasmbind";

const gzip = (contents) => gzipSync(contents, { level: 9 }).length;

/** Size of a script after minifying and gzip. */
export async function minifiedSize(text, isModule = true) {
  const { code } = await minify(text, { module: isModule, toplevel: true, compress: { passes: 2 } });
  return gzip(code);
}

/** Size of a file after gzip, of a script after minifying. */
export async function compressed(file) {
  if (file.endsWith(".wasm")) return gzip(await readFile(file));
  return minifiedSize(await readFile(file, "utf8"), !file.endsWith(".cjs"));
}

/** Builds one of the small examples and measures it. */
export async function packageSize(out, name, target, options = []) {
  const folder = path.join(out, `size-${name}-${target}${options.join("")}`);
  const source = path.join(benchFolder, "sizes", `${name}.cpp`);
  await run(wasmbind, ["build", source, "--target", target, "--out-dir", folder, ...options]);
  const wasm = await compressed(path.join(folder, `${name}_bg.wasm`));
  const glue = await compressed(path.join(folder, target === "nodejs" ? `${name}.cjs` : `${name}.js`));
  return { wasm, glue };
}

/** The packages whose sizes the documentation shows: what, for which target, with which options. */
export const measured = [
  ["add", "nodejs", []],
  ["add", "web", []],
  ["greet", "nodejs", ["--no-exceptions"]],
  ["greet", "web", ["--no-exceptions"]],
  ["greet", "web", []],
];
