// SPDX-License-Identifier: MIT OR Apache-2.0
// Compiles, links and binds the inputs of this folder, step by step, in a folder that goes away afterwards.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = path.dirname(fileURLToPath(import.meta.url));
const wasmbind = path.resolve(process.env.WASMBIND ?? "build/bin/wasmbind");
const compiler = "clang++-22";
const temporary = mkdtempSync(path.join(os.tmpdir(), "wasmbind-strip-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

const execute = promisify(execFile);

/** Runs a program here; rejects with what it said when it fails. */
export const run = (program, ...args) => execute(program, args, { cwd: here, maxBuffer: 1 << 26 });

/**
 * Compiles and links one source as a build system would.
 * @returns {Promise<string>} the module, not yet bound
 */
export async function link(source, flags, name, hasExceptions = false) {
  const cc = hasExceptions ? ["cc"] : ["cc", "--no-exceptions"];
  const object = path.join(temporary, `${name}.o`);
  const module = path.join(temporary, `${name}.wasm`);
  await run(wasmbind, ...cc, "--", compiler, ...flags, "-c", source, "-o", object);
  await run(wasmbind, ...cc, "--", compiler, ...flags, object, "-o", module);
  return module;
}

/**
 * @param {string} profile - `--release`, `--profiling` or `--dev`
 * @returns {Promise<string>} the folder of the package, whose name is `bound`
 */
export async function bind(module, profile) {
  const folder = module.replace(/\.wasm$/, profile);
  await run(wasmbind, "bind", module, profile, "--name", "bound", "--target", "nodejs", "--out-dir", folder);
  return folder;
}
