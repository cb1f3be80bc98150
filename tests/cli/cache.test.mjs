// SPDX-License-Identifier: MIT OR Apache-2.0
// What was made before is not made again, unless something that it follows from has changed.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, test } from "node:test";

import { Place, addition, wasmbind } from "./tool.mjs";

const require = createRequire(import.meta.url);
const pieces = ["scan", "compile", "link", "bind", "package"];

/** A folder with a cache of its own. */
class CachedPlace extends Place {
  env = { ...process.env, XDG_CACHE_HOME: this.path("cache") };

  get entries() {
    return this.list("cache/wasmbind/build").filter((name) => name.startsWith("llvmcache-"));
  }

  run(...args) {
    return this.spawn(wasmbind, args, { env: this.env });
  }

  /** Builds. Returns which steps were up to date, and which sources were compiled. */
  build(...args) {
    const { status, stdout, stderr } = this.run(
      "build",
      "--json",
      "-v",
      "--no-exceptions",
      "--target",
      "nodejs",
      ...args,
    );
    assert.equal(status, 0, stderr);
    const idle = JSON.parse(stdout)
      .steps.filter(({ upToDate }) => upToDate)
      .map(({ name }) => name);
    const compiled = [...stderr.matchAll(/ -c (\S+\.(?:cpp|s)) -o /g)].map(([, source]) => path.basename(source));
    return { idle, compiled: compiled.sort(), linked: / -o \S+linked\.wasm$/m.test(stderr), stderr };
  }

  /** What the package's modules say to `expression` of its exports. */
  ask(expression) {
    const { status, stdout, stderr } = this.spawn("node", ["-p", `(${expression})(require("./pkg"))`]);
    assert.equal(status, 0, stderr);
    return stdout.trim();
  }
}

describe("a second build", () => {
  const place = new CachedPlace();
  place.write("src/add.cpp", `#include "one.h"\n${addition}`);
  place.write("src/one.h", "");
  place.write("src/two.cpp", "[[wasm::export]] int two() { int unused; return 2; }\n");
  const first = place.build("--", "-Wall");

  test("starts from nothing", () => {
    assert.deepEqual(first.idle, []);
    assert.ok(first.linked);
    assert.ok(first.compiled.includes("add.cpp") && first.compiled.includes("two.cpp") && first.compiled.length > 2);
  });

  test("does nothing, and says so", () => {
    const file = place.path(
      "pkg",
      place.list("pkg").find((name) => name.endsWith(".wasm")),
    );
    const { ino, mtimeNs } = statSync(file, { bigint: true });
    const { idle, compiled, linked } = place.build("--", "-Wall");
    assert.deepEqual(idle, pieces);
    assert.deepEqual(compiled, []);
    assert.equal(linked, false);
    const now = statSync(file, { bigint: true });
    assert.deepEqual([now.ino, now.mtimeNs], [ino, mtimeNs]);
    const { stderr } = place.run("build", "--no-exceptions", "--target", "nodejs", "--", "-Wall");
    assert.match(stderr, /^ {2}compile .* 2 sources, up to date$/m);
  });

  test("gives the compiler's warnings again", () => {
    const { stderr } = place.build("--", "-Wall");
    assert.equal(first.stderr.match(/warning: unused variable/g).length, 1);
    assert.equal(stderr.match(/warning: unused variable/g).length, 1);
  });

  test("makes the package that a build without the cache makes", () => {
    const { idle, compiled } = place.build("--no-cache", "--out-dir", "anew", "--", "-Wall");
    assert.deepEqual(idle, []);
    assert.deepEqual(compiled, first.compiled);
    for (const name of place.list("pkg"))
      assert.deepEqual(place.bytes(`anew/${name}`), place.bytes(`pkg/${name}`), name);
  });

  test("makes what was removed or changed in the package", () => {
    const [glue] = place.list("pkg").filter((name) => name.endsWith(".cjs"));
    const text = place.read(`pkg/${glue}`);
    rmSync(place.path("pkg", glue));
    assert.deepEqual(place.build("--", "-Wall").idle, pieces.slice(0, -1));
    assert.equal(place.read(`pkg/${glue}`), text);
    place.write(`pkg/${glue}`, "changed");
    assert.deepEqual(place.build("--", "-Wall").idle, pieces.slice(0, -1));
    assert.equal(place.read(`pkg/${glue}`), text);
  });

  test("scans and compiles the source that has changed", () => {
    place.write("src/two.cpp", "[[wasm::export]] int two() { return 22; }\n");
    const { idle, compiled, linked } = place.build("--", "-Wall");
    assert.deepEqual(idle, []);
    assert.deepEqual(compiled, ["two.cpp"]);
    assert.ok(linked);
    assert.equal(place.ask("({ two }) => two()"), "22");
  });

  test("compiles what includes a header that has changed", () => {
    place.write("src/one.h", "#define ONE 1\n");
    assert.deepEqual(place.build("--", "-Wall").compiled, ["add.cpp"]);
    place.write("src/one.h", "");
    assert.deepEqual(place.build("--", "-Wall").compiled, []);
  });

  test("fails when a header is gone", () => {
    rmSync(place.path("src/one.h"));
    const { status, stderr } = place.run("build", "--no-exceptions", "--target", "nodejs");
    assert.equal(status, 1);
    assert.match(stderr, /'one\.h' file not found/);
  });

  test("checks all sources together", () => {
    place.write("src/one.h", "");
    place.write("src/two.cpp", "namespace n { [[wasm::export]] int add() { return 1; } }\n");
    const { status, stderr } = place.run("build", "--no-exceptions", "--target", "nodejs");
    assert.equal(status, 1);
    assert.match(stderr, /add\.cpp/);
    assert.match(stderr, /two\.cpp/);
  });
});

describe("the search for headers", () => {
  const place = new CachedPlace();
  place.write("src/value.cpp", "#include <value.h>\n[[wasm::export]] int value() { return VALUE; }\n");
  place.write("late/value.h", "#define VALUE 1\n");
  place.write("early/other.h", "");
  place.write(
    "src/more.cpp",
    `#if __has_include("more.h")
#include "more.h"
#else
#define MORE 1
#endif
[[wasm::export]] int more() { return MORE; }
`,
  );
  const flags = ["--", "-Iearly", "-Ilate"];
  place.build(...flags);

  test("finds one that comes before another", () => {
    assert.equal(place.ask("({ value }) => value()"), "1");
    place.write("early/value.h", "#define VALUE 2\n");
    assert.deepEqual(place.build(...flags).compiled, ["value.cpp"]);
    assert.equal(place.ask("({ value }) => value()"), "2");
    rmSync(place.path("early/value.h"));
    assert.deepEqual(place.build(...flags).compiled, []);
    assert.equal(place.ask("({ value }) => value()"), "1");
  });

  test("finds one that was only asked for", () => {
    assert.equal(place.ask("({ more }) => more()"), "1");
    place.write("src/more.h", "#define MORE 3\n");
    assert.deepEqual(place.build(...flags).compiled, ["more.cpp"]);
    assert.equal(place.ask("({ more }) => more()"), "3");
  });

  test("does not bring the user's headers into the runtime library", () => {
    place.write("late/string.h", '#error "of the user"\n');
    assert.deepEqual(place.build(...flags).compiled, []);
  });
});

describe("other flags", () => {
  const place = new CachedPlace();
  place.write(
    "src/value.cpp",
    "#ifndef VALUE\n#define VALUE 1\n#endif\n[[wasm::export]] int value() { return VALUE; }\n",
  );
  place.build();

  test("make another package, and both are kept", () => {
    const { compiled } = place.build("--", "-DVALUE=2");
    assert.deepEqual(compiled, ["value.cpp"]);
    assert.equal(place.ask("({ value }) => value()"), "2");
    assert.deepEqual(place.build().compiled, []);
    assert.equal(place.ask("({ value }) => value()"), "1");
  });

  test("profiles", () => {
    assert.ok(place.build("--dev").compiled.includes("value.cpp"));
    assert.match(place.read(`pkg/${place.list("pkg").find((name) => name.endsWith(".wasm"))}`), /debug_info/);
    assert.deepEqual(place.build("--release").compiled, []);
    assert.doesNotMatch(place.read(`pkg/${place.list("pkg").find((name) => name.endsWith(".wasm"))}`), /debug_info/);
  });

  test("only the glue is made for another target", () => {
    const { idle, compiled } = place.build("--target", "web", "--out-dir", "web");
    assert.deepEqual(idle, ["scan", "compile", "link"]);
    assert.deepEqual(compiled, []);
  });

  test("libraries", () => {
    place.write("first.txt", "");
    const link = ["--", "-Wl,--allow-undefined-file=first.txt"];
    place.build(...link);
    assert.equal(place.build(...link).linked, false);
    place.write("first.txt", "none\n");
    assert.equal(place.build(...link).linked, true);
  });
});

test("another compiler", () => {
  const place = new CachedPlace();
  place.write("add.cpp", addition);
  // A toolchain of one's own, with the compiler that is installed.
  place.write("sdk/bin/clang++", '#!/bin/sh\nexec clang++-22 "$@"\n');
  place.spawn("chmod", ["+x", "sdk/bin/clang++"]);
  const args = ["add.cpp", "--toolchain", "sdk"];
  place.build(...args);
  assert.deepEqual(place.build(...args).compiled, []);
  utimesSync(place.path("sdk/bin/clang++"), 1, 1);
  assert.ok(place.build(...args).compiled.includes("add.cpp"));
});

test("snippets of JavaScript", () => {
  const place = new CachedPlace();
  place.write(
    "src/main.cpp",
    '[[wasm::import, wasm::module("./five.js")]] int five();\n[[wasm::export]] int value() { return five(); }\n',
  );
  place.write("src/five.js", "export const five = () => 5;\n");
  place.build();
  assert.equal(place.ask("({ value }) => value()"), "5");
  place.write("src/five.js", "export const five = () => 6;\n");
  place.build();
  assert.equal(place.ask("({ value }) => value()"), "6");
  assert.deepEqual(place.build().idle, pieces);
});

test("what depends on the time is not kept", () => {
  const place = new CachedPlace();
  place.write("src/time.cpp", "[[wasm::export]] const char* time() { return __TIME__; }\n");
  place.build();
  assert.deepEqual(place.build().compiled, ["time.cpp"]);
});

test("damaged entries are made again", () => {
  const place = new CachedPlace();
  place.write("src/add.cpp", addition);
  place.build();
  cpSync(place.path("pkg"), place.path("before"), { recursive: true });
  for (const [at, name] of place.entries.entries()) {
    const file = place.path("cache/wasmbind/build", name);
    if (at % 2 === 0) truncateSync(file, Math.floor(statSync(file).size / 2));
    else writeFileSync(file, "damaged");
  }
  assert.ok(place.build().compiled.includes("add.cpp"));
  for (const name of place.list("pkg")) assert.deepEqual(place.bytes(`pkg/${name}`), place.bytes(`before/${name}`));
  assert.deepEqual(place.build().idle, pieces);
});

test("a folder that cannot be written", () => {
  const place = new CachedPlace();
  place.write("src/add.cpp", addition);
  place.write("cache", "no folder");
  for (let time = 0; time < 2; time++) assert.ok(place.build().compiled.includes("add.cpp"));
  assert.equal(place.ask("({ add }) => add(2, 3)"), "5");
});

test("what includes were parsed to serves the next scans, until a header changes", () => {
  const place = new CachedPlace();
  const header = (name) => place.write("api.h", `#include <string>\n[[wasm::export]] std::string ${name}();\n`);
  const source = (name) => place.write("a.cpp", `#include "api.h"\n[[wasm::export]] int ${name}() { return 1; }\n`);
  const names = () => {
    const { status, stdout, stderr } = place.run("scan", "a.cpp");
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout).functions.map(({ name }) => name);
  };
  const bytes = () => place.entries.reduce((sum, name) => sum + place.bytes(`cache/wasmbind/build/${name}`).length, 0);
  header("text");
  source("first");
  assert.deepEqual(names(), ["text", "first"]);
  assert.ok(bytes() < 1000, "a source that is scanned once leaves a mark only");
  assert.deepEqual(names(), ["text", "first"]);
  const kept = bytes();
  assert.ok(kept > 1e6);
  source("second");
  assert.deepEqual(names(), ["text", "second"]);
  assert.equal(bytes(), kept);
  header("words");
  assert.deepEqual(names(), ["words", "second"]);
  rmSync(place.path("api.h"));
  const { status, stderr } = place.run("scan", "a.cpp");
  assert.equal(status, 1);
  assert.match(stderr, /a\.cpp:1:10: .*'api\.h' file not found/);
});

test("--no-cache keeps nothing", () => {
  const place = new CachedPlace();
  place.write("src/add.cpp", addition);
  place.build("--no-cache");
  assert.deepEqual(place.entries, []);
});

test("builds at the same time", async () => {
  const place = new CachedPlace();
  place.write("src/add.cpp", addition);
  const builds = [1, 2, 3, 4].map((number) => {
    const args = ["build", "--no-exceptions", "--out-dir", `pkg${number}`];
    const child = spawn(wasmbind, args, { cwd: place.folder, env: place.env });
    return new Promise((done) => child.on("close", done));
  });
  assert.deepEqual(await Promise.all(builds), [0, 0, 0, 0]);
  for (const number of [2, 3, 4])
    for (const name of place.list("pkg1"))
      assert.deepEqual(place.bytes(`pkg${number}/${name}`), place.bytes(`pkg1/${name}`));
  assert.deepEqual(
    place.entries.filter((name) => !/^llvmcache-[0-9a-f]{40}$/.test(name)),
    [],
  );
});

test("an annotated unit that is bound again", () => {
  const place = new CachedPlace();
  place.write("add.cpp", addition);
  const link = () => place.run("cc", "-v", "--no-exceptions", "--", "clang++-22", "add.cpp", "-o", "add.wasm");
  const runtime = ({ stderr }) => stderr.split("\n").filter((line) => / -c \S+\/runtime\/\S+ -o /.test(line)).length;
  const first = link();
  assert.equal(first.status, 0, first.stderr);
  assert.ok(runtime(first) > 1);
  assert.equal(runtime(link()), 0);

  const bind = () => JSON.parse(place.run("bind", "add.wasm", "--target", "nodejs", "--json").stdout).steps;
  assert.ok(bind().every(({ upToDate }) => !upToDate));
  assert.deepEqual(
    bind().map(({ name, upToDate }) => [name, upToDate]),
    [
      ["bind", true],
      ["package", true],
    ],
  );
  assert.equal(require(place.path("pkg")).add(2, 3), 5);
});

test("entries are kept where the user's caches are", () => {
  const place = new CachedPlace();
  place.write("src/add.cpp", addition);
  place.build();
  assert.deepEqual(readdirSync(place.path("cache/wasmbind")), ["build"]);
  assert.ok(place.entries.length > 4);
  // Elsewhere it is the same.
  symlinkSync(place.path("src"), place.path("again"));
  assert.deepEqual(place.build().idle, pieces);
});
