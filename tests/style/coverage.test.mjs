// SPDX-License-Identifier: MIT OR Apache-2.0
// Everything under tests/ is run by something.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";

import { files, folders, read, root } from "./repository.mjs";

const names = new Set(execFileSync("./dev", ["tests"], { cwd: root, encoding: "utf8" }).trim().split("\n"));
const childrenOf = (folder) =>
  [...folders].filter((child) => path.dirname(child) === folder).map((child) => path.basename(child));

test("every file of tests is in a suite of ./dev test", () => {
  const unknown = files.filter((file) => {
    const [, suite] = /^tests\/([^/]+)\/.*\.test\.mjs$/.exec(file) ?? [];
    return suite !== undefined && !names.has(suite);
  });
  assert.deepEqual(unknown, []);
});

test("every folder of tests/run is a case", () => {
  const folders = childrenOf("tests/run").filter((name) => name !== "harness");
  assert.deepEqual(
    folders.filter((name) => !names.has(`run/${name}`)),
    [],
  );
});

test("every folder of testdata/golden has an input", () => {
  const folders = childrenOf("testdata/golden");
  assert.deepEqual(
    folders.filter((name) => !files.includes(`testdata/golden/${name}/input.cpp`)),
    [],
  );
});

test("every folder of tests/unit becomes a program", () => {
  const [, built] = /foreach\(folder ([^)]*)\)/.exec(read("tests/unit/CMakeLists.txt"));
  assert.deepEqual(
    childrenOf("tests/unit").filter((name) => !built.split(/\s+/).includes(name)),
    [],
  );
});

test("every folder of tests is a suite, or belongs to one", () => {
  // diagnostics and fuzz are programs of ctest; types has the suite `packages`.
  const others = ["diagnostics", "fuzz", "types"];
  assert.deepEqual(
    childrenOf("tests").filter((name) => !names.has(name) && !others.includes(name)),
    [],
  );
});
