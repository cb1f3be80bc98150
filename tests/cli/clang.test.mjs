// SPDX-License-Identifier: MIT OR Apache-2.0
// Clang and LLVM are large libraries to start: they are loaded where a source has to be parsed, and nowhere else.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import { Place, addition, wasmbind } from "./tool.mjs";

const compiler = "clang++-22";

/** Runs the tool. Returns whether its process has loaded the library of Clang, and with it LLVM's. */
function loadsClang(place, ...args) {
  const env = { ...process.env, LD_DEBUG: "files", LD_DEBUG_OUTPUT: place.path("loaded") };
  const { status, stderr, pid } = spawnSync(wasmbind, args, { cwd: place.folder, env, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const loaded = place.read(`loaded.${pid}`);
  assert.match(loaded, /libc\.so/);
  assert.equal(loaded.includes("libLLVM"), loaded.includes("libclang-cpp"));
  return loaded.includes("libclang-cpp");
}

test("a source with annotations", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  assert.equal(loadsClang(place, "scan", "add.cpp"), true);
  assert.equal(loadsClang(place, "cc", "--", compiler, "-c", "add.cpp", "-o", "add.o"), true);
});

test("a source without annotations", () => {
  const place = new Place();
  place.write("plain.cpp", '#include <string>\n#include "plain.h"\nstd::string text() { return "text"; }\n');
  place.write("plain.h", "int plain();\n");
  assert.equal(loadsClang(place, "cc", "--", compiler, "-c", "plain.cpp", "-o", "plain.o"), false);
});

test("a linked module", () => {
  const place = new Place();
  place.write("add.cpp", addition);
  assert.equal(place.run("cc", "--", compiler, "add.cpp", "-o", "add.wasm").status, 0);
  assert.equal(loadsClang(place, "bind", "add.wasm"), false);
  assert.equal(loadsClang(place, "describe", "add.wasm"), false);
});

test("no source at all", () => {
  const place = new Place();
  assert.equal(loadsClang(place, "--version"), false);
  assert.equal(loadsClang(place, "build", "--help"), false);
});
