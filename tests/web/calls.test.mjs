// SPDX-License-Identifier: MIT OR Apache-2.0
// Everything that web:: has is called once, against a mock that notes kind, name and number of arguments.
//   WASMBIND=/path/to/wasmbind node --test tests/web/calls.test.mjs
// WEB_PROGRAMS=all calls everything, in several minutes; else a part of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { check } from "./mock.mjs";
import { program, programCount } from "./programs.mjs";

const chosen = process.env.WEB_PROGRAMS ?? "0";
const numbers = chosen === "all" ? [...Array(programCount).keys()] : chosen.split(",").map(Number);
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-web-"));
after(() => rmSync(folder, { recursive: true }));

for (const number of numbers)
  test(`program ${number} of ${programCount}`, async () => {
    const { calls, source } = program(number);
    const file = path.join(folder, `web${number}.cpp`);
    const out = path.join(folder, `pkg${number}`);
    writeFileSync(file, source);
    const args = ["build", file, "--name", "web", "--target", "nodejs", "--out-dir", out, "--dev", "--no-typescript"];
    const flags = ["--", "-O0", `-I${here}`, "-Wno-deprecated-declarations"];
    execFileSync(process.env.WASMBIND ?? "wasmbind", [...args, ...flags], { stdio: ["ignore", "ignore", "pipe"] });
    const wasm = await import(pathToFileURL(path.join(out, "web.js")));
    const problems = calls.flatMap((call, index) => check(() => wasm.call(index), call) ?? []);
    assert.deepEqual(problems, []);
  });
