// SPDX-License-Identifier: MIT OR Apache-2.0
// The benchmark's variants agree, calls leak nothing, and packages stay within their limits of size. Times
// are not checked.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { artifacts, build } from "./build.mjs";
import { runInBrowser, runInNode } from "./environments.mjs";
import { extraBytes, glueParts } from "./glue_parts.mjs";
import { compressed, packageSize } from "./sizes.mjs";
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
    ["greet", "web", 4000, ["--no-exceptions"]],
    ["greet", "web", 5120, []],
  ]) {
    test(`${name}, ${target}: at most ${limit} bytes`, async () => {
      const { wasm, glue } = await packageSize(out, name, target, options);
      assert.ok(wasm + glue <= limit, `${wasm} + ${glue} bytes`);
    });
  }

  test("the whole API: at most 11 % more than by hand, but for what that has not", async () => {
    const size = (variant, part) => compressed(path.join(out, artifacts[variant][part]));
    const parts = await glueParts(path.join(out, artifacts.product.browser));
    for (const { name, bytes } of parts) assert.ok(bytes > 0, name);
    const glue = await size("product", "browser");
    assert.equal(
      parts.reduce((sum, { bytes }) => sum + bytes, 0),
      glue,
    );
    const extra = extraBytes(parts);
    const whole = (await size("product", "wasm")) + glue;
    const byHand = (await size("hand", "wasm")) + (await size("hand", "browser"));
    assert.ok(whole - extra <= 1.11 * byHand, `${whole} - ${extra} bytes, by hand ${byHand}`);
  });
});
