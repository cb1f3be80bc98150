// SPDX-License-Identifier: MIT OR Apache-2.0
// Packages pass the usual checkers, and do not overwrite other packages.
import assert from "node:assert/strict";
import { test } from "node:test";

import { checkPublished } from "../types/published.mjs";
import { Place, addition } from "./tool.mjs";

const place = new Place();
place.write("add.cpp", addition);

for (const target of ["web", "nodejs"]) {
  assert.equal(place.run("build", "add.cpp", "--target", target, "--out-dir", target).status, 0);

  test(`publint and are-the-types-wrong find nothing in a package for ${target}`, async () => {
    assert.deepEqual(await checkPublished(place.path(target), target, ["./add_bg.wasm"]), []);
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
