// SPDX-License-Identifier: MIT OR Apache-2.0
// What others' checkers say about packages.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { publint } from "publint";

import { Place, addition } from "./tool.mjs";

const tools = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "node_modules", ".bin");
const place = new Place();
place.write("add.cpp", addition);

for (const target of ["web", "nodejs"]) {
  assert.equal(place.run("build", "add.cpp", "--target", target, "--out-dir", target).status, 0);

  test(`publint finds nothing in a package for ${target}`, async () => {
    const { messages } = await publint({ pkgDir: place.path(target), level: "suggestion", strict: true });
    assert.deepEqual(messages, []);
  });

  test(`are-the-types-wrong finds nothing in a package for ${target}`, () => {
    // A page loads ECMAScript modules only, and nobody imports the .wasm in TypeScript without a bundler.
    const profile = target === "web" ? ["--profile", "esm-only"] : [];
    const { status, stdout } = place.spawn(path.join(tools, "attw"), [
      "--pack",
      target,
      "--entrypoints",
      ".",
      ...profile,
    ]);
    assert.equal(status, 0, stdout);
  });
}

test("a package.json that is not wasmbind's is left alone", () => {
  place.write("mine/package.json", '{ "name": "mine" }\n');
  place.write("mine/add.cpp", addition);
  const { status, stderr } = place.run("build", "mine/add.cpp", "--out-dir", "mine");
  assert.equal(status, 1);
  assert.match(stderr, /the output folder holds a package that wasmbind has not made/);
  assert.equal(place.read("mine/package.json"), '{ "name": "mine" }\n');
});
