// SPDX-License-Identifier: MIT OR Apache-2.0
// One program about exceptions, built natively and for wasm in many ways: all print the same.
// WASMBIND names the tool, WASMBIND_NATIVE_CXX another native compiler than clang++-22.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const wasmbind = path.resolve(process.env.WASMBIND ?? "build/bin/wasmbind");
const compiler = "clang++-22";
const sources = readdirSync(path.join(here, "program"))
  .filter((name) => name.endsWith(".cpp"))
  .sort()
  .map((name) => path.join(here, "program", name));

const parts = ["catching", "casting", "state", "order", "through", "library", "statics", "many"];
const endings = [
  "noexcept",
  "destructor",
  "no exception",
  "std::terminate",
  "while unwinding",
  "copy of the exception",
];

const folder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-exceptions-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program to its end. */
function start(program, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => (stdout += text));
    child.stderr.on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

async function succeed(program, ...args) {
  const { status, stdout, stderr } = await start(program, ...args);
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}${stderr}`);
}

/** What the native program says: status and text of each part. */
const expected = new Map();

before(async () => {
  const native = path.join(folder, "native");
  const flags = ["-std=c++23", "-O1", "-Wno-unknown-attributes", "-Wno-deprecated-declarations"];
  await succeed(process.env.WASMBIND_NATIVE_CXX ?? compiler, ...flags, ...sources, "-o", native);
  for (const part of [...parts, ...endings]) {
    const { status, stdout } = await start(native, part);
    assert.equal(status, endings.includes(part) ? 3 : 0, part);
    assert.notEqual(stdout, "");
    expected.set(part, { status, stdout });
  }
});

/** The parts of a package against the native ones. */
function compare(build) {
  let pack;
  before(async () => (pack = await build()));
  for (const part of [...parts, ...endings])
    test(part, async () => {
      const { status, stdout, stderr } = await start(process.execPath, path.join(here, "run.cjs"), pack, part);
      assert.equal(stdout, expected.get(part).stdout, stderr);
      assert.equal(status, expected.get(part).status, stderr);
    });
}

let count = 0;
const fresh = (name) => path.join(folder, `${name}${count++}`);

async function bound(module, ...flags) {
  const pack = fresh("pkg");
  await succeed(wasmbind, "bind", module, "--name", "program", "--target", "nodejs", "--out-dir", pack, ...flags);
  return pack;
}

// Each describe waits for compilers most of the time.
const parallel = { concurrency: os.availableParallelism() };

describe("cc", parallel, () => {
  // The linker's output without and with Binaryen.
  for (const flags of [["-O0"], ["-O2"], ["-Os", "-flto"]])
    describe(flags.join(" "), () => {
      let module;
      before(async () => {
        module = `${fresh("module")}.wasm`;
        await succeed(wasmbind, "cc", "--", compiler, "-std=c++23", ...flags, ...sources, "-o", module);
      });
      describe("as it is", () => compare(() => bound(module, "--dev")));
      describe("after Binaryen", () => compare(() => bound(module)));
    });
});

describe("build", parallel, () => {
  for (const flags of [["--dev"], ["--release"], ["--opt-level", "3"]])
    describe(flags.join(" "), () =>
      compare(async () => {
        const pack = fresh("pkg");
        await succeed(
          wasmbind,
          "build",
          ...sources,
          "--name",
          "program",
          "--target",
          "nodejs",
          "--out-dir",
          pack,
          ...flags,
        );
        return pack;
      }),
    );
});
