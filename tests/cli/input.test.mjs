// SPDX-License-Identifier: MIT OR Apache-2.0
// Input that is wrong: status 1, one clear message, nothing written.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Place, addition } from "./tool.mjs";

/** Checks that a build fails with a message and leaves no files. */
function refused(place, args, message) {
  const before = place.list();
  const { status, stderr } = place.run(...args);
  assert.equal(status, 1, stderr);
  assert.match(stderr, message);
  assert.deepEqual(place.list(), before);
  return stderr;
}

function withSource(text) {
  const place = new Place();
  place.write("a.cpp", text);
  return place;
}

test("a missing file", () => {
  refused(new Place(), ["build", "none.cpp"], /^none\.cpp: error: there is no such file/m);
  refused(new Place(), ["bind", "none.wasm"], /^none\.wasm: error: there is no such file/m);
  refused(new Place(), ["scan", "none.cpp"], /^none\.cpp: error: there is no such file/m);
});

test("C++ that does not compile: Clang's own message, once", () => {
  const place = withSource(`${addition}int f() { return unknown_name; }\n`);
  const stderr = refused(
    place,
    ["build", "a.cpp"],
    /^a\.cpp:3:18: error: use of undeclared identifier 'unknown_name'/m,
  );
  assert.equal(stderr.match(/unknown_name'/g).length, 1);
  assert.match(stderr, /return unknown_name;/);
});

test("a definition that is missing", () => {
  for (const profile of ["--release", "--dev"]) {
    const stderr = refused(
      withSource("int g();\n[[wasm::export]] int f() { return g(); }\n"),
      ["build", "a.cpp", profile],
      /^a\.cpp: error: undefined symbol: g\(\)\nhint: is a source missing in "sources"\?/m,
    );
    assert.doesNotMatch(stderr, /\.o\b|linker command/);
  }
});

test("a definition that is there twice", () => {
  const place = withSource("int twice(int a) { return a; }\n[[wasm::export]] int f() { return twice(1); }\n");
  place.write("b.cpp", "int twice(int a) { return 2 * a; }\n");
  const stderr = refused(place, ["build", "a.cpp", "b.cpp"], /^a\.cpp: error: duplicate symbol: twice\(int\)/m);
  assert.match(stderr, /^b\.cpp: note: also defined here/m);
  assert.doesNotMatch(stderr, /\.o\b/);
});

test("a brace that is missing", () => {
  const stderr = refused(
    withSource("namespace n {\n[[wasm::export]] int k() { return 1; }\n"),
    ["build", "a.cpp"],
    /^a\.cpp:2:39: error: expected '}'/m,
  );
  assert.match(stderr, /^a\.cpp:1:13: note: to match this '{'/m);
  assert.equal(stderr.match(/: (error|note): /g).length, 2);
});

test("an object that is not for WebAssembly", () => {
  const place = withSource(addition);
  place.write("native.o", "\x7fELF");
  refused(place, ["build", "a.cpp", "native.o"], /^native\.o: error: is no object or archive for WebAssembly/m);
});

test("a type that cannot cross", () => {
  const stderr = refused(
    withSource("#include <cstdio>\n[[wasm::export]] void f(FILE* file) {}\n"),
    ["build", "a.cpp"],
    /^a\.cpp:2:\d+: error: /m,
  );
  assert.match(stderr, /\^~*/);
});

test("two exports with one name", () => {
  const place = withSource("[[wasm::export]] int f() { return 1; }\n");
  place.write("b.cpp", 'namespace n { [[wasm::export("f")]] int g() { return 1; } }\n');
  const stderr = refused(place, ["build", "a.cpp", "b.cpp"], /error: /);
  assert.match(stderr, /a\.cpp:1/);
  assert.match(stderr, /b\.cpp:1/);
});

test("a misspelt attribute", () => {
  refused(
    withSource("[[wasm::exprot]] int f() { return 1; }\n"),
    ["build", "a.cpp"],
    /^a\.cpp:1:\d+: error: .*exprot/m,
  );
});

test("an output folder that cannot be written", () => {
  const place = withSource(addition);
  place.write("file", "");
  refused(
    place,
    ["build", "a.cpp", "--out-dir", "file/pkg"],
    /file\/pkg: error: the output folder cannot be written: '.*file' is no folder/,
  );
  refused(place, ["build", "a.cpp", "--out-dir", "file"], /file: error: the output folder cannot be written/);
  assert.equal(place.read("file"), "");
});

test("a failing build leaves the last good package", () => {
  const place = withSource(addition);
  assert.equal(place.run("build", "a.cpp").status, 0);
  const before = place.list("pkg").map((name) => place.bytes(`pkg/${name}`));
  place.write("a.cpp", "broken");
  refused(place, ["build", "a.cpp"], /a\.cpp:1:1: error/);
  assert.deepEqual(
    place.list("pkg").map((name) => place.bytes(`pkg/${name}`)),
    before,
  );
});

test("a toolchain that is none", () => {
  refused(
    withSource(addition),
    ["build", "a.cpp", "--toolchain", "nowhere"],
    /there is no bin\/clang\+\+ in the toolchain 'nowhere'/,
  );
  refused(withSource(addition), ["build", "a.cpp", "--sysroot", "nowhere"], /there is no folder 'nowhere'/);
});

const empty = Buffer.from("0061736d01000000", "hex");

test("modules that cannot be bound", () => {
  const place = new Place();
  place.write("empty.wasm", "");
  place.write("text.wasm", "hello, this is no module");
  place.write("bare.wasm", empty);
  place.write("cut.wasm", Buffer.concat([empty, Buffer.from([1, 100, 1])]));
  for (const command of ["bind", "describe"]) {
    for (const name of ["empty", "text", "bare", "cut"])
      refused(place, [command, `${name}.wasm`], new RegExp(`^${name}\\.wasm: error: .+`, "m"));
  }
  assert.match(place.run("bind", "bare.wasm").stderr, /descriptor/);
});

test("every cut of a real module is refused", () => {
  const place = withSource(addition);
  const link = ["cc", "--", "clang++-22"];
  assert.equal(place.run(...link, "-c", "a.cpp", "-o", "a.o").status, 0);
  assert.equal(place.run(...link, "a.o", "-o", "a.wasm").status, 0);
  const whole = place.bytes("a.wasm");
  for (let part = 0; part < 8; ++part) {
    place.write("cut.wasm", whole.subarray(0, Math.floor((whole.length * part) / 8)));
    refused(place, ["bind", "cut.wasm"], /^cut\.wasm: error: /m);
  }
});

test("descriptors of another version", () => {
  const place = withSource(addition);
  assert.equal(place.run("cc", "--", "clang++-22", "-c", "a.cpp", "-o", "a.o").status, 0);
  assert.equal(place.run("cc", "--", "clang++-22", "a.o", "-o", "a.wasm").status, 0);
  const bytes = place.bytes("a.wasm");
  for (let at = bytes.indexOf("wbnd"); at >= 0; at = bytes.indexOf("wbnd", at + 1)) bytes[at + 4] = 9;
  place.write("a.wasm", bytes);
  const message = refused(place, ["bind", "a.wasm"], /version/);
  assert.match(message, /9/);
});
