// SPDX-License-Identifier: MIT OR Apache-2.0
// The benchmark's variants agree, calls leave nothing behind, and packages are no larger than they should be. Times are
// not looked at.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { build } from "./build.mjs";
import { runInBrowser, runInNode } from "./environments.mjs";
import { packageSize } from "./sizes.mjs";
import { hasBrowser } from "../run/harness/browsers.mjs";

let out;
before(async () => {
  out = await mkdtemp(path.join(os.tmpdir(), "wasmbind-bench-"));
  await build(out, ["product", "hand", "soak"], ["nodejs", "web"]);
});
after(() => rm(out, { recursive: true }));

const once = { settings: { rounds: 0, batch: 0 } };
const variants = ["product", "hand", "plain"];

describe("calls", () => {
  test("all variants agree in Node", () => runInNode(out, variants, once));
  test("all variants agree in Chromium", { skip: !hasBrowser("chromium") }, () =>
    runInBrowser("chromium", out, variants, once),
  );
  const soak = { settings: { rounds: 0, batch: 0, soak: { calls: 20000, milliseconds: 300 } } };
  test("many calls leave memory, handles, callables and objects as they were in Node", () =>
    runInNode(out, ["soak"], soak));
  test(
    "many calls leave memory, handles, callables and objects as they were in Chromium",
    { skip: !hasBrowser("chromium") },
    () => runInBrowser("chromium", out, ["soak"], soak),
  );
});

describe("sizes", () => {
  // Bytes of module and minified glue after gzip.
  for (const [name, target, limit, options] of [
    ["add", "nodejs", 512, []],
    ["add", "web", 880, []],
    ["greet", "web", 4150, ["--no-exceptions"]],
    ["greet", "web", 5900, []],
  ]) {
    test(`${name}, ${target}: at most ${limit} bytes`, async () => {
      const { wasm, glue } = await packageSize(out, name, target, options);
      assert.ok(wasm + glue <= limit, `${wasm} + ${glue} bytes`);
    });
  }
});
