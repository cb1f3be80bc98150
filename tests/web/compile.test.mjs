// SPDX-License-Identifier: MIT OR Apache-2.0
// All headers of web:: compile natively, beside the headers of C and the macros of <windows.h>.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { generate } from "../../webidl/lib/headers.mjs";
import { model } from "./programs.mjs";

const runtime = fileURLToPath(new URL("../../runtime/include", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-web-"));
const { files } = generate(model);
after(() => rmSync(folder, { recursive: true }));

before(() => {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});

const includes = (names) => names.map((name) => `#include <${name}>\n`).join("");
const all = includes([...files.keys()]);
const c = "assert complex ctype errno fenv float inttypes limits locale math signal stdio stdlib string time wchar";
const macros = "near far ERROR DELETE interface IN OUT OPTIONAL STRICT CONST VOID TRUE FALSE";

function compiles(compiler, text, flags = []) {
  const file = path.join(folder, "all.cpp");
  writeFileSync(file, text);
  const options = ["-std=c++23", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-attributes", ...flags];
  const { status, stderr } = spawnSync(compiler, [...options, `-I${runtime}`, `-I${folder}`, file], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
}

const isThere = (compiler) => spawnSync(compiler, ["--version"]).status === 0;

for (const compiler of ["clang++-22", "g++"])
  describe(compiler, { skip: !isThere(compiler) && "not installed" }, () => {
    test("all headers", () => compiles(compiler, all));
    test("after the headers of C", () =>
      compiles(compiler, includes(c.split(" ").map((name) => `${name}.h`)) + all, ["-D_GNU_SOURCE"]));
    test("after macros of other systems", () =>
      compiles(compiler, macros.replace(/\w+ ?/g, (name) => `#define ${name}\n`) + all));
  });

describe("what is wrong does not compile", { skip: !isThere("clang++-22") && "not installed" }, () => {
  const wrong = {
    "a dictionary without what it requires": [
      "web::PromiseRejectionEventInit init = {.reason = 5};",
      "PromiseRejectionEventInit",
    ],
    "an object of another class": ["void f(web::Node a, web::URL b) { a.append_child(b); }", "append_child"],
    "a field of another type": ["web::EventInit init = {.bubbles = web::URL(nullptr)};", "no viable conversion"],
  };
  for (const [name, [text, message]] of Object.entries(wrong))
    test(name, () => {
      assert.throws(() => compiles("clang++-22", `${all}${text}\n`), new RegExp(message));
    });
});
