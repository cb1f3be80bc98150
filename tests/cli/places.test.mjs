// SPDX-License-Identifier: MIT OR Apache-2.0
// Where sources lie, what they are called, and what they share.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";

import { Place, addition, wasmbind } from "./tool.mjs";

const require = createRequire(import.meta.url);

/** Builds for Node, checks that nothing but the steps is said, and loads the package. */
function built(place, folder, ...args) {
  const { status, stderr } = place.run("build", "--target", "nodejs", "--out-dir", folder, ...args);
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /warning|error/);
  return require(place.path(folder));
}

describe("paths", () => {
  test("a project is built from another directory, into its own folder", () => {
    const place = new Place();
    place.write("geo/src/add.cpp", `#include "geo.h"\n#include "beside.h"\n${addition}`);
    place.write("geo/src/beside.h", "");
    place.write("geo/include/geo.h", "");
    place.write("geo/wasmbind.json", '{ "target": "nodejs" }');
    place.write("elsewhere/file", "");
    const { status, stderr } = place.spawn(wasmbind, ["build", "../geo"], { cwd: place.path("elsewhere") });
    assert.equal(status, 0, stderr);
    assert.deepEqual(place.list("elsewhere"), ["file"]);
    assert.equal(require(place.path("geo/pkg")).add(2, 3), 5);
  });

  for (const name of [
    "with spaces/my source.cpp",
    "Größe/naïve ünï 日本.cpp",
    "quote's & $(dollar)/a#b.cpp",
    "-dash/-a.cpp",
  ]) {
    test(`'${name}'`, () => {
      const place = new Place();
      place.write(name, addition);
      const source = name.startsWith("-") ? `./${name}` : name;
      assert.equal(built(place, `out ü/${name}.pkg`, source, "--name", "add").add(2, 3), 5);
      const compile = place.run("cc", "--", "clang++-22", source, "-o", `${source}.wasm`);
      assert.equal(compile.status, 0, compile.stderr);
      assert.equal(place.run("bind", `${source}.wasm`, "--name", "add", "--target", "nodejs").status, 0);
      assert.equal(require(place.path("pkg")).add(2, 3), 5);
    });
  }
});

test("how sources are named on the command line changes nothing in the package", () => {
  const place = new Place();
  const source = `#include <string>\n#include "api.h"\n${addition}
    [[wasm::export]] static std::string twice(std::string text) { return text + text; }
    namespace { class [[wasm::export]] Hidden { public: int one() { return 1; } }; }
    std::string greet(const std::string& name) { return "Hello, " + name; }`;
  const header = "#pragma once\n#include <string>\n[[wasm::export]] std::string greet(const std::string& name);\n";
  for (const folder of ["a", "much/longer/way/to/it"]) {
    place.write(`${folder}/add.cpp`, source);
    place.write(`${folder}/api.h`, header);
  }
  const names = ["a/add.cpp", "much/longer/way/to/it/add.cpp", place.path("much/longer/way/to/it/add.cpp")];
  const [first, ...others] = names.map((name, index) => {
    built(place, `pkg${index}`, name, "--name", "add");
    return place.list(`pkg${index}`).map((file) => [file, place.bytes(`pkg${index}/${file}`)]);
  });
  for (const other of others) assert.deepEqual(other, first);
});

describe("texts", () => {
  test("with CRLF are read like any others", () => {
    const place = new Place();
    place.write(
      "add.cpp",
      `/// One.\n/// Two.\n${addition}\n#define A(x) \\\n  x\n[[wasm::export]] int one() { return A(1); }\n`.replaceAll(
        "\n",
        "\r\n",
      ),
    );
    const { add, one } = built(place, "pkg", "add.cpp");
    assert.equal(add(2, 3), 5);
    assert.equal(one(), 1);
    assert.doesNotMatch(place.read("pkg/add.d.ts"), /\r/);
    assert.doesNotMatch(place.read("pkg/add.js"), /\r/);
  });

  test("with a byte order mark, or without a final line break", () => {
    const place = new Place();
    place.write("add.cpp", `\uFEFF${addition.trimEnd()} // the end`);
    assert.equal(built(place, "pkg", "add.cpp").add(2, 3), 5);
  });
});

describe("several sources", () => {
  test("that share a header with exports export it once", () => {
    const place = new Place();
    place.write(
      "shared.h",
      "#pragma once\n[[wasm::export]] inline int shared() { return 7; }\nclass [[wasm::export]] Dog {\n public:\n  Dog() = default;\n  int age() const { return 3; }\n};\n",
    );
    place.write("a.cpp", '#include "shared.h"\n[[wasm::export]] int a() { return shared(); }\n');
    place.write("b.cpp", '#include "shared.h"\n[[wasm::export]] int b() { return shared() + 1; }\n');
    const { a, b, shared, Dog } = built(place, "pkg", "a.cpp", "b.cpp");
    assert.deepEqual([a(), b(), shared(), new Dog().age()], [7, 8, 7, 3]);
    assert.equal(place.read("pkg/a.d.ts").match(/function shared\(/g).length, 1);
  });

  test("that export one name are refused; both places are shown", () => {
    const place = new Place();
    place.write("a.cpp", "namespace one {\n[[wasm::export]] int area() { return 1; }\n}\n");
    place.write("b.cpp", "\nnamespace two {\n[[wasm::export]] int area() { return 2; }\n}\n");
    for (const args of [
      ["build", "a.cpp", "b.cpp"],
      ["cc", "--", "clang++-22", "a.cpp", "b.cpp", "-o", "x.wasm"],
    ]) {
      const { status, stderr } = place.run(...args);
      assert.equal(status, 1);
      assert.match(stderr, /a\.cpp:2:22: (error|note): /);
      assert.match(stderr, /b\.cpp:3:22: (error|note): /);
      assert.equal(stderr.match(/error: /g).length, 1);
      assert.deepEqual(place.list(), ["a.cpp", "b.cpp"]);
    }
  });

  test("may be without annotations, as long as one has some", () => {
    const place = new Place();
    place.write("add.cpp", "int sum(int, int);\n[[wasm::export]] int add(int a, int b) { return sum(a, b); }\n");
    place.write("sum.cpp", "int sum(int a, int b) { return a + b; }\n");
    assert.equal(built(place, "pkg", "add.cpp", "sum.cpp").add(2, 3), 5);
  });
});

test("sources without any annotation are told so", () => {
  const place = new Place();
  place.write("sum.cpp", "int sum(int a, int b) { return a + b; }\n");
  const { status, stderr } = place.run("build", "sum.cpp");
  assert.equal(status, 1);
  assert.match(stderr, /error: nothing is exported/);
  assert.match(stderr, /hint: .*\[\[wasm::export\]\]/);
  assert.deepEqual(place.list(), ["sum.cpp"]);
});

describe("messages of the compiler", () => {
  test("warnings are shown once, under the user's file name", () => {
    const place = new Place();
    place.write("a.cpp", '#include "a.h"\n[[wasm::export]] int f() { int unused; return 1; }\n#warning look here\n');
    place.write("a.h", "#pragma once\ninline int g() { int unused_too; return 1; }\n");
    const { status, stderr } = place.run("build", "a.cpp", "--", "-Wall", "-Wextra");
    assert.equal(status, 0, stderr);
    assert.equal(stderr.match(/^a\.cpp:2:32: warning: unused variable/gm).length, 1);
    assert.equal(stderr.match(/a\.h:2:22: warning: unused variable/gm).length, 1);
    assert.equal(stderr.match(/warning: look here/g).length, 1);
    assert.equal(stderr.match(/warning: /g).length, 3);
  });

  test("-Werror makes them errors", () => {
    const place = new Place();
    place.write("a.cpp", "[[wasm::export]] int f() { int unused; return 1; }\n");
    const { status, stderr } = place.run("build", "a.cpp", "--", "-Wall", "-Werror");
    assert.equal(status, 1);
    assert.equal(stderr.match(/^a\.cpp:1:32: error: unused variable/gm).length, 1);
    assert.deepEqual(place.list(), ["a.cpp"]);
  });

  test("strict flags find nothing in what is added", () => {
    const place = new Place();
    place.write(
      "add.cpp",
      `#include <string>\n#include <vector>\nstruct [[wasm::export]] P { int x; };\n[[wasm::export]] std::vector<std::string> f(std::string a) { return {a}; }\n${addition}`,
    );
    assert.equal(
      built(place, "pkg", "add.cpp", "--", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror").add(
        2,
        3,
      ),
      5,
    );
  });

  test("an error in a body, one in a declaration and one in a header are each shown once", () => {
    const place = new Place();
    place.write("body.cpp", `${addition}int f() { return nowhere; }\n`);
    place.write("declaration.cpp", `${addition}Nowhere f();\n`);
    place.write("plain.cpp", "Nowhere f();\n");
    place.write("header.cpp", `#include "header.h"\n${addition}`);
    place.write("header.h", "Nowhere f();\n");
    for (const [name, where] of [
      ["body", /^body\.cpp:3:18: error: /gm],
      ["declaration", /^declaration\.cpp:3:1: error: /gm],
      ["plain", /^plain\.cpp:1:1: error: /gm],
      ["header", /header\.h:1:1: error: /gm],
    ]) {
      const { status, stderr } = place.run("build", `${name}.cpp`);
      assert.equal(status, 1);
      assert.equal(stderr.match(where)?.length, 1, stderr);
      assert.equal(stderr.match(/nowhere'/gi).length, 1, stderr);
    }
  });
});

describe("--json", () => {
  const place = new Place();
  place.write("add.cpp", addition);

  test("has the shape that the reference shows", () => {
    const { stdout } = place.run("build", "add.cpp", "--json", "--scope", "@org");
    const result = JSON.parse(stdout);
    assert.deepEqual(Object.keys(result), ["ok", "name", "target", "folder", "files", "steps", "diagnostics"]);
    assert.equal(result.folder, "pkg");
    assert.deepEqual(Object.keys(result.files[0]), ["name", "bytes"]);
    assert.deepEqual(Object.keys(result.steps[0]), ["name", "milliseconds", "upToDate"]);
    for (const { name, bytes } of result.files) assert.equal(bytes, place.bytes(`pkg/${name}`).length, name);
  });

  test("has places", () => {
    place.write("bad.cpp", "[[wasm::exprot]] int f();\n");
    const { diagnostics } = JSON.parse(place.run("build", "bad.cpp", "--json").stdout);
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0].id, "attribute-unknown");
    assert.equal(diagnostics[0].severity, "error");
  });
});

describe("--scope", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  const nameWith = (...args) => {
    assert.equal(place.run("build", "add.cpp", ...args).status, 0);
    return JSON.parse(place.read("pkg/package.json")).name;
  };

  test("stands before the name, with and without '@'", () => {
    assert.equal(nameWith("--scope", "@org"), "@org/add");
    assert.equal(nameWith("--scope=org", "--name", "sum"), "@org/sum");
    assert.ok(place.list("pkg").includes("sum.js"));
  });

  test("that npm refuses is refused", () => {
    const { status, stderr } = place.run("build", "add.cpp", "--scope", "@My Org");
    assert.equal(status, 2);
    assert.match(stderr, /'@My Org' is no npm scope/);
  });
});
