// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { Place, addition } from "./tool.mjs";

test("a source becomes a package for the web", async () => {
  const place = new Place();
  place.write("add.cpp", addition);
  const { status, stdout, stderr } = place.run("build", "add.cpp", "--no-cache");
  assert.equal(status, 0, stderr);
  assert.equal(stdout, "");
  for (const step of ["scan", "check", "compile", "link", "glue", "package"])
    assert.match(stderr, new RegExp(`^  ${step} +\\d+\\.\\d\\d s`, "m"));
  assert.deepEqual(
    place.list("pkg").filter((name) => !name.startsWith(".")),
    ["add.d.ts", "add.js", "add_bg.wasm", "add_bg.wasm.d.ts", "package.json"].filter((name) =>
      place.list("pkg").includes(name),
    ),
  );
  assert.deepEqual(place.list(), ["add.cpp", "pkg"]);
  const { initSync, add } = await import(pathToFileURL(place.path("pkg/add.js")));
  initSync({ module: place.bytes("pkg/add_bg.wasm") });
  assert.equal(add(2, 3), 5);
});

test("for Node it can be imported and required", async () => {
  const place = new Place();
  place.write("add.cpp", addition);
  assert.equal(place.run("build", "add.cpp", "--target=nodejs", "--name=sum", "--out-dir", "out/sum").status, 0);
  assert.equal((await import(pathToFileURL(place.path("out/sum/sum.js")))).add(2, 3), 5);
  assert.equal(createRequire(import.meta.url)(place.path("out/sum")).add(2, 3), 5);
});

describe("a project", () => {
  const place = new Place();
  place.write("geo/src/a.cpp", '#include "c.h"\n[[wasm::export]] int one() { return ONE; }\n');
  place.write("geo/src/b.cpp", "int unannotated() { return 1; }\n");
  place.write("geo/include/c.h", "");
  place.write("geo/README.md", "Read me.");
  place.write("geo/LICENSE", "Licence.");
  place.write(
    "geo/wasmbind.json",
    JSON.stringify({ name: "@org/geo", version: "1.2.3", flags: ["-DONE=1"], target: "nodejs" }),
  );

  test("is built into its own folder", () => {
    const { status, stderr } = place.run("build", "geo");
    assert.equal(status, 0, stderr);
    const about = JSON.parse(place.read("geo/pkg/package.json"));
    assert.equal(about.name, "@org/geo");
    assert.equal(about.version, "1.2.3");
    assert.equal(place.read("geo/pkg/README.md"), "Read me.");
    assert.equal(place.read("geo/pkg/LICENSE"), "Licence.");
    assert.equal(createRequire(import.meta.url)(place.path("geo/pkg")).one(), 1);
  });

  test("gives the same bytes again", () => {
    assert.equal(place.run("build", "geo", "--out-dir", "again").status, 0);
    for (const name of place.list("geo/pkg"))
      assert.deepEqual(place.bytes(`again/${name}`), place.bytes(`geo/pkg/${name}`), name);
  });

  test("says which key of wasmbind.json is wrong", () => {
    place.write("bad/wasmbind.json", '{ "versoin": "1" }');
    const { status, stderr } = place.run("build", "bad");
    assert.equal(status, 1);
    assert.match(stderr, /bad\/wasmbind.json: error: unknown key 'versoin'\nhint: did you mean 'version'\?/);
  });

  test("without sources says so", () => {
    place.write("empty/README.md", "");
    const { status, stderr } = place.run("build", "empty");
    assert.equal(status, 1);
    assert.match(stderr, /there are no sources in 'empty\/src'/);
  });
});

test("--json tells machines what was made", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  const { stdout } = place.run("build", "add.cpp", "--json");
  const result = JSON.parse(stdout);
  assert.equal(result.ok, true);
  assert.equal(result.target, "web");
  const { bytes } = result.files.find(({ name }) => name === "add_bg.wasm");
  assert.equal(bytes, place.bytes("pkg/add_bg.wasm").length);
  assert.ok(result.steps.some(({ name }) => name === "compile"));
  assert.deepEqual(result.diagnostics, []);
});

test("--json tells machines what is wrong", () => {
  const { status, stdout } = new Place().run("build", "none.cpp", "--json");
  assert.equal(status, 1);
  const { ok, diagnostics } = JSON.parse(stdout);
  assert.equal(ok, false);
  assert.equal(diagnostics[0].id, "no-such-file");
});

test("-v shows the command lines", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  const { stderr } = place.run("build", "add.cpp", "-v", "--dev", "--stack-size", "131072", "--", "-DFLAG");
  assert.match(stderr, /\$ .*clang\+\+.* -O0 -g .*-DFLAG.* -c add\.cpp/);
  assert.match(stderr, /\$ .*clang\+\+.*stack-size=131072.*-DFLAG/);
});

test("flags change the package", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  assert.equal(place.run("build", "add.cpp", "--no-typescript", "--scope", "org").status, 0);
  assert.deepEqual(
    place.list("pkg").filter((name) => name.endsWith(".ts")),
    [],
  );
  assert.equal(JSON.parse(place.read("pkg/package.json")).name, "@org/add");
});

test("what else lies in the output folder stays, what an earlier run left goes", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  place.write("pkg/mine.txt", "mine");
  assert.equal(place.run("build", "add.cpp", "--target", "nodejs").status, 0);
  assert.ok(place.list("pkg").includes("add.cjs"));
  assert.equal(place.run("build", "add.cpp").status, 0);
  assert.ok(!place.list("pkg").includes("add.cjs"));
  assert.equal(place.read("pkg/mine.txt"), "mine");
});

describe("flags change the module", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  const moduleWith = (...args) => {
    const { status, stderr } = place.run("build", "add.cpp", ...args);
    assert.equal(status, 0, stderr);
    return new WebAssembly.Module(place.bytes("pkg/add_bg.wasm"));
  };
  const has = (module, section) => WebAssembly.Module.customSections(module, section).length > 0;

  test("--release has no names, --profiling, --keep-names and --dev do; only --dev has debug information", () => {
    for (const [flags, names, debug] of [
      [["--release"], false, false],
      [["--profiling"], true, false],
      [["--keep-names"], true, false],
      [["--dev"], true, true],
    ]) {
      const module = moduleWith(...flags);
      assert.equal(has(module, "name"), names, flags.join());
      assert.equal(has(module, ".debug_info"), debug, flags.join());
    }
  });

  test("--opt-level takes every level", () => {
    for (const level of ["0", "1", "2", "3", "s", "z"]) assert.ok(moduleWith("--opt-level", level));
  });

  test("--initial-memory and --max-memory bound the memory", () => {
    const module = moduleWith("--initial-memory=2097152", "--max-memory=4194304");
    const { memory } = new WebAssembly.Instance(module, {}).exports;
    assert.equal(memory.buffer.byteLength, 2097152);
    assert.equal(memory.grow(32), 32);
    assert.throws(() => memory.grow(1));
  });
});
