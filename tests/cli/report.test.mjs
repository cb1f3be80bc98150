// SPDX-License-Identifier: MIT OR Apache-2.0
// What the bytes of a package are for.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { Place } from "./tool.mjs";

const source = `#include <stdexcept>
#include <string>
[[wasm::export]] std::string greet(const std::string& who) { return "Hello, " + who; }
__attribute__((noinline)) static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
[[wasm::export]] int fibonacci(int n) {
  if (n < 0) throw std::out_of_range("negative");
  return fib(n);
}
`;

const sum = (parts) => parts.reduce((all, part) => all + part.bytes, 0);

describe("--report", () => {
  const place = new Place();
  const flags = ["--target", "nodejs", "--name", "demo"];
  let files;
  before(() => {
    place.write("demo.cpp", source);
    place.run("build", "demo.cpp", ...flags, "--out-dir", "plain");
    const { status, stdout, stderr } = place.run("build", "demo.cpp", ...flags, "--report", "--json");
    assert.equal(status, 0, stderr);
    files = Object.fromEntries(JSON.parse(stdout).files.map((file) => [file.name, file]));
  });

  test("does not change the package", () => {
    for (const name of ["demo_bg.wasm", "demo.cjs"])
      assert.deepEqual(place.bytes(`pkg/${name}`), place.bytes(`plain/${name}`));
  });

  test("has sizes that add up", () => {
    for (const name of ["demo_bg.wasm", "demo.cjs", "demo.js"]) {
      assert.equal(files[name].bytes, place.bytes(`pkg/${name}`).length);
      assert.equal(sum(files[name].parts), files[name].bytes, name);
      assert.ok(files[name].gzip > 20 && files[name].gzip < files[name].bytes + 30, name);
    }
    assert.equal(files["demo.d.ts"].parts, undefined);
  });

  test("names functions of the module, whose package has no names", () => {
    const { parts } = files["demo_bg.wasm"];
    const groupOf = (name) => parts.find((part) => part.name === name)?.group;
    assert.equal(groupOf("greet"), "exports");
    assert.equal(groupOf("fib(int)"), "own code");
    assert.equal(groupOf("malloc"), "allocator");
    assert.equal(groupOf("__cxa_throw"), "exceptions");
    assert.ok(parts.some((part) => part.section === "data" && part.name.startsWith(".rodata at ")));
    assert.deepEqual(
      parts.filter((part) => part.group === "without a name"),
      [],
    );
    assert.doesNotMatch(place.read("pkg/demo_bg.wasm"), /wasm::allocator|fib\(/);
  });

  test("names helpers and exports of the glue", () => {
    const { parts } = files["demo.cjs"];
    const groupOf = (name) => parts.find((part) => part.name === name)?.group;
    assert.equal(groupOf("greet"), "exports");
    assert.equal(groupOf("fibonacci"), "exports");
    assert.equal(groupOf("takeStringFromWasm0"), "helpers");
    assert.equal(groupOf("scratchTop"), "helpers");
  });

  test("is a table for people, largest first; the same from bind", () => {
    place.run("cc", "--", "clang++-22", "-O2", "demo.cpp", "-o", "demo.wasm");
    const { status, stdout, stderr } = place.run("bind", "demo.wasm", ...flags, "--out-dir", "bound", "--report");
    assert.equal(status, 0, stderr);
    assert.equal(stdout, "");
    assert.match(stderr, /^demo_bg\.wasm: \d+ bytes, gzip [\d.]+ KB$/m);
    assert.match(stderr, /^ +\d+ +\d+ % {2}exceptions$/m);
    assert.match(stderr, /^ +\d+ +fib\(int\)$/m);
    const table = stderr.slice(stderr.indexOf("demo_bg.wasm: "));
    const groups = [...table.matchAll(/^ *(\d+) +\d+ % /gm)].map(([, bytes]) => Number(bytes));
    assert.deepEqual(
      groups,
      groups.toSorted((a, b) => b - a),
    );
    assert.equal(
      groups.reduce((a, b) => a + b, 0),
      place.bytes("bound/demo_bg.wasm").length,
    );
  });

  for (const profile of ["--dev", "--profiling", "--opt-level=0"])
    test(`adds up with ${profile}`, () => {
      const { stdout } = place.run("build", "demo.cpp", ...flags, "--out-dir", profile, profile, "--report", "--json");
      const file = JSON.parse(stdout).files.find(({ name }) => name === "demo_bg.wasm");
      assert.equal(sum(file.parts), file.bytes);
      assert.equal(file.bytes, place.bytes(`${profile}/demo_bg.wasm`).length);
      assert.equal(file.parts.find((part) => part.name === "fib(int)").group, "own code");
    });
});
