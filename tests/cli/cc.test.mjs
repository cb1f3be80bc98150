// SPDX-License-Identifier: MIT OR Apache-2.0
// The compiler launcher, and the second half that binds what it has made.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";

import { Place, addition, wasmbind } from "./tool.mjs";

const require = createRequire(import.meta.url);
const compiler = "clang++-22";

test("compile, link and bind by hand", () => {
  const place = new Place();
  place.write("src/add.cpp", `#include "one.h"\n${addition}`);
  place.write("src/one.h", "");
  const compile = place.run("cc", "--", compiler, "-O2", "-MD", "-MF", "add.d", "-c", "src/add.cpp", "-o", "add.o");
  assert.equal(compile.status, 0, compile.stderr);
  assert.equal(compile.stderr, "");
  assert.match(place.read("add.d"), /^add\.o: src\/add\.cpp src\/one\.h/);
  assert.equal(place.run("cc", "--", compiler, "add.o", "-o", "add.wasm").status, 0);
  const bind = place.run("bind", "add.wasm", "--target", "nodejs");
  assert.equal(bind.status, 0, bind.stderr);
  assert.equal(require(place.path("pkg")).add(2, 3), 5);
});

test("compile and link in one call", () => {
  const place = new Place();
  place.write("add.cpp", `#include "add.h"\n${addition}`);
  place.write("add.h", "");
  place.write("twice.cpp", "[[wasm::export]] int twice(int a) { return a + a; }\n");
  const { status, stderr } = place.run("cc", "--", compiler, "-O2", "-MD", "-MF", "add.d", "add.cpp", "-o", "add.wasm");
  assert.equal(status, 0, stderr);
  assert.equal(stderr, "");
  assert.match(place.read("add.d"), /add\.cpp add\.h/);
  assert.deepEqual(place.list(), ["add.cpp", "add.d", "add.h", "add.wasm", "twice.cpp"]);
  assert.equal(place.run("bind", "add.wasm", "--target", "nodejs", "--out-dir", "one").status, 0);
  assert.equal(require(place.path("one")).add(2, 3), 5);

  assert.equal(place.run("cc", "--", compiler, "-c", "twice.cpp", "-o", "twice.o").status, 0);
  for (const second of ["twice.cpp", "twice.o"]) {
    assert.equal(place.run("cc", "--", compiler, "add.cpp", second, "-o", "both.wasm").status, 0);
    assert.equal(place.run("bind", "both.wasm", "--target", "nodejs", "--out-dir", second + ".pkg").status, 0);
    const { add, twice } = require(place.path(second + ".pkg"));
    assert.equal(add(twice(2), 3), 7);
  }
});

test("several sources to objects in one call", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  place.write("twice.cpp", "[[wasm::export]] int twice(int a) { return a + a; }\n");
  assert.equal(place.run("cc", "--", compiler, "-c", "add.cpp", "twice.cpp").status, 0);
  assert.equal(place.run("cc", "--", compiler, "add.o", "twice.o", "-o", "both.wasm").status, 0);
  assert.equal(place.run("bind", "both.wasm", "--target", "nodejs").status, 0);
  assert.equal(require(place.path("pkg")).twice(2), 4);
});

test("a source keeps its name, its place and its messages", () => {
  const place = new Place();
  place.write(
    "src/file.cpp",
    '#include "beside.h"\n[[wasm::export]] const char* file() { return __FILE__; }\n[[wasm::export]] int line() { return __LINE__; }\n',
  );
  place.write("src/beside.h", "#pragma once\n");
  assert.equal(place.run("build", "src/file.cpp", "--target", "nodejs").status, 0);
  assert.equal(require(place.path("pkg")).file(), "src/file.cpp");
  assert.equal(require(place.path("pkg")).line(), 3);

  place.write("src/file.cpp", "[[wasm::export]] int f() { int unused; return 1; }\nstatic int g() { return 1; }\n");
  const { status, stderr } = place.run("cc", "--", compiler, "-Wall", "-c", "src/file.cpp", "-o", "file.o");
  assert.equal(status, 0);
  assert.equal(stderr.match(/^src\/file\.cpp:1:32: warning: unused variable/gm).length, 1);
  assert.equal(stderr.match(/^src\/file\.cpp:2:12: warning: unused function/gm).length, 1);
});

test("the compiler's exit status and message come through, once", () => {
  const place = new Place();
  place.write("a.cpp", `${addition}int f() { return nothing; }`);
  const { status, stderr } = place.run("cc", "--", compiler, "-c", "a.cpp", "-o", "a.o");
  assert.equal(status, 1);
  assert.equal(stderr.match(/a\.cpp:3:18: error: /g).length, 1);
  assert.deepEqual(place.list(), ["a.cpp"]);
});

test("other invocations run as they are", () => {
  const place = new Place();
  place.write("a.cpp", "int x = 1;\n");
  assert.match(place.run("cc", "--", compiler, "--version").stdout, /clang version/);
  assert.match(place.run("cc", "--", compiler, "-E", "a.cpp").stdout, /int x = 1;/);
  assert.match(place.run("cc", "--", "no-such-compiler", "-c", "a.cpp").stderr, /no-such-compiler/);
});

test("CMake drives it", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  place.write(
    "CMakeLists.txt",
    `cmake_minimum_required(VERSION 3.25)
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
project(add CXX)
add_executable(add.wasm add.cpp)
`,
  );
  const launcher = `${wasmbind};cc;--`;
  const configure = place.spawn("cmake", [
    "-G",
    "Ninja",
    "-S",
    ".",
    "-B",
    "out",
    `-DCMAKE_CXX_COMPILER=${compiler}`,
    "-DCMAKE_CXX_COMPILER_TARGET=wasm32-wasi",
    `-DCMAKE_CXX_COMPILER_LAUNCHER=${launcher}`,
    `-DCMAKE_CXX_LINKER_LAUNCHER=${launcher}`,
  ]);
  assert.equal(configure.status, 0, configure.stderr);
  const build = place.spawn("cmake", ["--build", "out"]);
  assert.equal(build.status, 0, build.stdout);
  assert.equal(place.run("bind", "out/add.wasm", "--target", "nodejs").status, 0);
  assert.equal(require(place.path("pkg")).add(2, 3), 5);
  assert.match(place.spawn("cmake", ["--build", "out"]).stdout, /no work to do/);
});

test("an annotation in a header that only the compiler finds", () => {
  const place = new Place();
  place.write("main.cpp", '#define HEADER "add.h"\n#include HEADER\nstatic int unused;\n');
  place.write("add.h", "[[wasm::export]] inline int add(int a, int b) { return a + b; }\n");
  const { status, stderr } = place.run("cc", "--", compiler, "-Wall", "-c", "main.cpp", "-o", "main.o");
  assert.equal(status, 0, stderr);
  assert.equal(stderr.match(/warning: unused variable/g).length, 1);
  assert.equal(place.run("cc", "--", compiler, "main.o", "-o", "main.wasm").status, 0);
  assert.equal(place.run("bind", "main.wasm", "--target", "nodejs").status, 0);
  assert.equal(require(place.path("pkg")).add(2, 3), 5);

  place.write("add.h", "struct S { S(const S&) = delete; };\n[[wasm::export]] S f();\n");
  assert.match(place.run("cc", "--", compiler, "-c", "main.cpp", "-o", "main.o").stderr, /add\.h:2/);
  assert.deepEqual(place.list(), ["add.h", "main.cpp", "main.wasm", "pkg"]);
});

test("an annotation in a macro of the command line", () => {
  const place = new Place();
  place.write("add.cpp", "EXPORT int add(int a, int b) { return a + b; }\n");
  const macro = "-DEXPORT=[[wasm::export]]";
  assert.equal(place.run("cc", "--", compiler, macro, "-c", "add.cpp", "-o", "add.o").status, 0);
  assert.equal(place.run("cc", "--", compiler, "add.o", "-o", "add.wasm").status, 0);
  assert.match(place.run("describe", "add.wasm").stdout, /"name": "add"/);
});

test("C sources are compiled for the target", () => {
  const place = new Place();
  place.write("twice.c", "int twice(int class) { return 2 * class; }\n");
  place.write("twice.cpp", 'extern "C" [[wasm::export]] int twice(int a);\n');
  const compile = place.run("cc", "--", "clang-22", "-std=c99", "-MD", "-MF", "twice.d", "-c", "twice.c", "-o", "c.o");
  assert.equal(compile.status, 0, compile.stderr);
  assert.match(place.read("twice.d"), /^c\.o: twice\.c/);
  assert.equal(place.run("cc", "--", compiler, "-c", "twice.cpp", "-o", "cxx.o").status, 0);
  const link = place.run("cc", "--", "clang-22", "-std=c99", "c.o", "cxx.o", "-o", "twice.wasm");
  assert.equal(link.status, 0, link.stderr);
  assert.equal(place.run("bind", "twice.wasm", "--target", "nodejs").status, 0);
  assert.equal(require(place.path("pkg")).twice(21), 42);
});

test("C and C++ in one call, and attributes in C", () => {
  const place = new Place();
  place.write("a.c", "\n[[wasm::export]] int a(void) { return 1; }\n");
  place.write("b.cpp", addition);
  const mixed = place.run("cc", "--", "clang-22", "a.c", "b.cpp", "-o", "c.wasm");
  assert.equal(mixed.status, 1);
  assert.match(mixed.stderr, /a\.c: error: C and C\+\+ sources in one call of the compiler/);
  const annotated = place.run("cc", "--", "clang-22", "-c", "a.c");
  assert.equal(annotated.status, 1);
  assert.match(annotated.stderr, /a\.c:2.*error: attributes of wasm are read in C\+\+ only/);
  const build = place.run("build", "a.c", "b.cpp");
  assert.equal(build.status, 1);
  assert.match(build.stderr, /attributes of wasm are read in C\+\+ only/);
});

test("find_package(wasmbind): a native program and a package from one CMake project", () => {
  const place = new Place();
  place.write("include/three.h", "inline int three() { return 3; }\n");
  place.write("src/add.cpp", `#include "three.h"\n${addition}[[wasm::export]] int get() { return three(); }\n`);
  place.write("native.cpp", "int add(int, int);\nint main() { return add(2, -2); }\n");
  place.write(
    "CMakeLists.txt",
    `cmake_minimum_required(VERSION 3.25)
project(add CXX)
find_package(wasmbind REQUIRED)
add_executable(native native.cpp src/add.cpp)
target_include_directories(native PRIVATE include)
wasmbind_add_package(sum SOURCES src/add.cpp INCLUDE_DIRECTORIES include TARGET nodejs OUTPUT pkg)
`,
  );
  const configure = ["-G", "Ninja", "-S", ".", "-B", "out", `-DCMAKE_CXX_COMPILER=${compiler}`];
  const located = [`-DWASMBIND_EXECUTABLE=${wasmbind}`, `-Dwasmbind_DIR=${path.resolve("tool/cmake/package")}`];
  const configured = place.spawn("cmake", [...configure, ...located]);
  assert.equal(configured.status, 0, configured.stderr);
  const build = place.spawn("cmake", ["--build", "out"]);
  assert.equal(build.status, 0, build.stdout);
  assert.equal(place.spawn(place.path("out/native"), []).status, 0);
  assert.equal(require(place.path("out/pkg")).get(), 3);
  place.write("include/three.h", "inline int three() { return 33; }\n");
  assert.equal(place.spawn("cmake", ["--build", "out"]).status, 0);
  const again = place.spawn("node", ["-p", "require('./out/pkg').get()"]);
  assert.equal(again.stdout, "33\n", again.stderr);
});
