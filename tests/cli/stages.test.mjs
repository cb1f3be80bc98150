// SPDX-License-Identifier: MIT OR Apache-2.0
// One stage each.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Place, addition } from "./tool.mjs";

const place = new Place();
place.write("add.cpp", addition);

test("scan prints the declarations", () => {
  const { status, stdout } = place.run("scan", "add.cpp");
  assert.equal(status, 0);
  const { functions } = JSON.parse(stdout);
  assert.equal(functions[0].qualified, "::add");
  assert.equal(functions[0].comment, "Adds.");
});

test("scan takes Clang's flags", () => {
  place.write("flag.cpp", "#ifdef ON\n[[wasm::export]] int on() { return 1; }\n#endif\n");
  assert.match(place.run("scan", "flag.cpp", "--", "-DON").stdout, /::on/);
  assert.doesNotMatch(place.run("scan", "flag.cpp").stdout, /::on/);
});

test("shims prints C++", () => {
  const { status, stdout } = place.run("shims", "add.cpp");
  assert.equal(status, 0);
  assert.match(stdout, /__wasmbind_export_/);
});

test("describe prints what a linked module promises", () => {
  assert.equal(place.run("cc", "--", "clang++-22", "-c", "add.cpp", "-o", "add.o").status, 0);
  assert.equal(place.run("cc", "--", "clang++-22", "add.o", "-o", "add.wasm").status, 0);
  const { status, stdout, stderr } = place.run("describe", "add.wasm");
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(stdout).functions[0].name, "add");
});
