// SPDX-License-Identifier: MIT OR Apache-2.0
// The C++ library with exceptions: where it is found, and how it is built, with stubs for the programs that build it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";

import { Place, addition, wasmbind } from "./tool.mjs";

const require = createRequire(import.meta.url);
const archives = ["libc++.a", "libc++abi.a", "libunwind.a"];
const throwing = `#include <stdexcept>
[[wasm::export]] bool caught(int index) {
  try {
    if (index > 1) throw std::out_of_range("index");
    return false;
  } catch (const std::out_of_range&) {
    return true;
  }
}
`;

/** Runs the tool with an empty cache of its own, and programs of ours before those of the system. */
function cached(place, args, more = {}) {
  const env = { ...process.env, XDG_CACHE_HOME: place.path("cache"), PATH: `${place.path("bin")}:${process.env.PATH}` };
  return place.spawn(wasmbind, args, { env: { ...env, ...more } });
}

function program(place, name, text) {
  place.write(`bin/${name}`, `#!/bin/sh\n${text}`);
  chmodSync(place.path(`bin/${name}`), 0o755);
}

/** Programs that act as if they built the libraries; each build leaves a line in the file `built`. */
function standIns(place) {
  program(place, "tar", "mkdir -p source/libcxx; touch source/libcxx/LICENSE.TXT\n");
  program(place, "cmake", "mkdir -p build/lib\n");
  program(
    place,
    "ninja",
    `sleep 1; echo once >>'${place.path("built")}'; for name in ${archives.join(" ")}; do echo >"build/lib/$name"; done\n`,
  );
  place.write("llvm.tar.xz", "");
}

const inCache = (place) => place.list("cache/wasmbind/sysroot");

test("is found where it was made", () => {
  const place = new Place();
  const { status, stdout, stderr } = place.run("sysroot");
  assert.equal(status, 0, stderr);
  for (const archive of archives) assert.ok(existsSync(path.join(stdout.trim(), archive)), archive);
  assert.equal(place.run("sysroot", "--offline").stdout, stdout);
});

test("without it and without a network there is a remedy, and --no-exceptions needs neither", () => {
  const place = new Place();
  place.write("a.cpp", addition);
  for (const command of [
    ["build", "a.cpp", "--offline"],
    ["sysroot", "--offline"],
    ["cc", "--offline", "--", "clang++-22", "a.cpp", "-o", "a.wasm"],
  ]) {
    const { status, stderr } = cached(place, command);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /error: the C\+\+ library with exceptions for the installed libc\+\+ \d+\.\d+\.\d+ is not there/,
    );
    assert.match(stderr, /hint: run `wasmbind sysroot` while there is a network, or .*--no-exceptions/);
  }
  assert.equal(cached(place, ["build", "a.cpp", "--offline", "--no-exceptions", "--target", "nodejs"]).status, 0);
  assert.equal(require(place.path("pkg")).add(2, 3), 5);
  assert.equal(cached(place, ["build", "a.cpp", "--offline", "--", "-fno-exceptions"]).status, 0);
  assert.equal(cached(place, ["cc", "--no-exceptions", "--", "clang++-22", "a.cpp", "-o", "a.wasm"]).status, 0);
  assert.equal(cached(place, ["cc", "--", "clang++-22", "-fno-exceptions", "a.cpp", "-o", "a.wasm"]).status, 0);
});

test("`throw` without exceptions is the compiler's error", () => {
  const place = new Place();
  place.write("a.cpp", throwing);
  const { status, stderr } = place.run("build", "a.cpp", "--no-exceptions");
  assert.equal(status, 1);
  assert.match(stderr, /exceptions disabled/);
});

test("a download that fails says why and leaves nothing behind", () => {
  const place = new Place();
  program(place, "apt-get", 'echo "E: no route to the archive" >&2; exit 100\n');
  const { status, stderr } = cached(place, ["sysroot"]);
  assert.equal(status, 1);
  assert.match(stderr, /downloading the source of libc\+\+/);
  assert.match(stderr, /error: the C\+\+ library with exceptions cannot be made: (.|\n)*apt knows no Debian archive/);
  assert.match(stderr, /--source FILE/);
  assert.deepEqual(inCache(place), ["lock"]);
});

test("a build that fails shows its last words", () => {
  const place = new Place();
  standIns(place);
  program(place, "ninja", 'echo "ninja: build stopped: there is a mistake" >&2; exit 1\n');
  const { status, stderr } = cached(place, ["sysroot", "--source", "llvm.tar.xz"]);
  assert.equal(status, 1);
  assert.match(stderr, /cannot be made: ninja: build stopped: there is a mistake/);
  assert.deepEqual(inCache(place), ["lock"]);
});

test("a source that is not there is told so", () => {
  const { status, stderr } = new Place().run("sysroot", "--source", "none.tar.xz");
  assert.equal(status, 1);
  assert.match(stderr, /none\.tar\.xz: error: there is no such file/);
});

test("several that need it at once build it once", async () => {
  const place = new Place();
  standIns(place);
  const env = { ...process.env, XDG_CACHE_HOME: place.path("cache"), PATH: `${place.path("bin")}:${process.env.PATH}` };
  const one = () =>
    new Promise((resolve) => {
      let stdout = "";
      const child = spawn(wasmbind, ["sysroot", "--source", "llvm.tar.xz"], { cwd: place.folder, env });
      child.stdout.on("data", (text) => (stdout += text));
      child.on("close", (status) => resolve({ status, stdout }));
    });
  const results = await Promise.all([one(), one(), one(), one()]);
  const folder = results[0].stdout.trim();
  for (const { status, stdout } of results) assert.deepEqual({ status, folder: stdout.trim() }, { status: 0, folder });
  assert.equal(place.read("built"), "once\n");
  assert.deepEqual(inCache(place), [path.basename(folder), "lock"]);
  assert.equal(cached(place, ["sysroot", "--rebuild", "--source", "llvm.tar.xz"]).status, 0);
  assert.equal(place.read("built"), "once\nonce\n");
});

test("a run that is ended from outside leaves nothing that counts, and the next one tidies up", async () => {
  const place = new Place();
  standIns(place);
  program(place, "ninja", `touch build/lib/libc++.a; touch '${place.path("begun")}'; sleep 60\n`);
  const env = { ...process.env, XDG_CACHE_HOME: place.path("cache"), PATH: `${place.path("bin")}:${process.env.PATH}` };
  const child = spawn(wasmbind, ["sysroot", "--source", "llvm.tar.xz"], { cwd: place.folder, env, detached: true });
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (!existsSync(place.path("begun"))) await new Promise((resolve) => setTimeout(resolve, 50));
  process.kill(-child.pid, "SIGKILL");
  await ended;
  assert.equal(inCache(place).length, 2);
  assert.match(cached(place, ["sysroot", "--offline"]).stderr, /is not there/);
  standIns(place);
  const { status, stdout } = cached(place, ["sysroot", "--source", "llvm.tar.xz"]);
  assert.equal(status, 0);
  assert.deepEqual(inCache(place), [path.basename(stdout.trim()), "lock"]);
});

const build = path.dirname(path.dirname(wasmbind));
const isBuilt = existsSync(path.join(build, "attributes/libwasmbind_attributes_plugin.so"));

test("comes with an installed wasmbind", { skip: !isBuilt && "needs a complete build" }, () => {
  const place = new Place();
  const install = place.spawn("cmake", ["--install", build, "--prefix", place.path("prefix")]);
  assert.equal(install.status, 0, install.stderr);
  place.write("a.cpp", throwing);
  const env = { ...process.env, XDG_CACHE_HOME: place.path("cache") };
  const { status, stderr } = place.spawn(
    place.path("prefix/bin/wasmbind"),
    ["build", "a.cpp", "--target", "nodejs", "--offline"],
    { env },
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual(inCache(place), []);
  assert.deepEqual([require(place.path("pkg")).caught(1), require(place.path("pkg")).caught(2)], [false, true]);
});
