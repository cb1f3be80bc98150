// SPDX-License-Identifier: MIT OR Apache-2.0
// Names: of packages, of exports, of files on command lines.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import { Place, addition } from "./tool.mjs";

const require = createRequire(import.meta.url);
const snakes = "[[wasm::export]] int add_one(int to_what) { return to_what + 1; }\n";

test("--name takes a scope too", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  assert.equal(place.run("build", "add.cpp", "--target=nodejs", "--name=@org/sum").status, 0);
  assert.equal(JSON.parse(place.read("pkg/package.json")).name, "@org/sum");
  assert.ok(place.list("pkg").includes("sum.js"));
  const twice = place.run("build", "add.cpp", "--name=@org/sum", "--scope=@other");
  assert.equal(twice.status, 2);
  assert.match(twice.stderr, /--scope and the scope in --name exclude each other/);
});

test("letters that npm does not take are not lost silently", () => {
  const place = new Place();
  place.write("größe.cpp", addition);
  const { status, stderr } = place.run("build", "größe.cpp", "--target=nodejs");
  assert.equal(status, 0, stderr);
  assert.match(stderr, /'größe' becomes the package 'gr-e', .*; --name gives another/);
  assert.doesNotMatch(place.run("build", "größe.cpp", "--target=nodejs", "--name=size").stderr, /becomes/);
});

test("names in camelCase, from the command line, wasmbind.json and cc", () => {
  const place = new Place();
  place.write("src/a.cpp", snakes);
  place.write("wasmbind.json", '{ "name": "a", "target": "nodejs", "camelCase": true }');
  assert.equal(place.run("build").status, 0);
  assert.equal(require(place.path("pkg")).addOne(1), 2);
  assert.equal(place.run("build", "src/a.cpp", "--target=nodejs", "--camel-case", "--out-dir=again").status, 0);
  assert.equal(require(place.path("again")).addOne(1), 2);
  const compiled = place.run("cc", "--camel-case", "--", "clang++-22", "src/a.cpp", "-o", "a.wasm");
  assert.equal(compiled.status, 0, compiled.stderr);
  assert.equal(place.run("bind", "a.wasm", "--target=nodejs", "--out-dir=bound").status, 0);
  assert.equal(require(place.path("bound")).addOne(1), 2);
});

test("two names that become one show both places", () => {
  const place = new Place();
  place.write("a.cpp", `${snakes}[[wasm::export]] int addOne(int to_what) { return to_what + 1; }\n`);
  const { status, stderr } = place.run("build", "a.cpp", "--camel-case");
  assert.equal(status, 1);
  assert.match(stderr, /a.cpp:2:22: error: two exports are called 'addOne' in JavaScript: 'add_one' and 'addOne'/);
  assert.match(stderr, /a.cpp:1:22: note: 'add_one' is here/);
});

test("cc reads response files", () => {
  const place = new Place();
  place.write("a b.cpp", snakes);
  place.write("words.rsp", '-c "a b.cpp"\n-o a.o');
  const { status, stderr } = place.run("cc", "--", "clang++-22", "@words.rsp");
  assert.equal(status, 0, stderr);
  assert.match(place.read("a.o"), /__wasmbind_export_/);
  assert.notEqual(place.run("cc", "--", "clang++-22", "@missing.rsp").status, 0);
});

test("an old language standard is one message", () => {
  const place = new Place();
  place.write("a.cpp", snakes);
  const { status, stderr } = place.run("build", "a.cpp", "--", "-std=c++17");
  assert.equal(status, 1);
  assert.match(stderr, /a.cpp:1:1: error: what wasmbind adds to this source is C\+\+20, and this is C\+\+17/);
  assert.equal(stderr.match(/error:/g).length, 1);
});

test("a static function of a header that two sources see", () => {
  const place = new Place();
  place.write("shared.h", "#pragma once\n[[wasm::export]] static int twice(int a) { return 2 * a; }\n");
  for (const name of ["a", "b"])
    place.write(`${name}.cpp`, `#include "shared.h"\nint ${name}() { return twice(1); }\n`);
  const { status, stderr } = place.run("build", "a.cpp", "b.cpp");
  assert.equal(status, 1);
  assert.match(stderr, /shared.h:2:29: error: 'twice' is invisible outside its source/);
  assert.match(stderr, /hint: make it inline/);
});
