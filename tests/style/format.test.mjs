// SPDX-License-Identifier: MIT OR Apache-2.0
// Sources look as clang-format and Prettier print them; `./dev fmt` makes them so.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";

import { files, filesWith, root } from "./repository.mjs";

/** Generated, or written as users write: diagnostics point at columns of these. */
const isFreeForm = (file) => /^(testdata|docs\/examples|tests\/diagnostics\/cases)\//.test(file);

function passes(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  if (error) throw error;
  assert.equal(status, 0, stdout + stderr);
}

test("C++ is formatted by clang-format", () => {
  const sources = filesWith("cpp", "h").filter((file) => !isFreeForm(file));
  passes("clang-format-22", ["--dry-run", "--Werror", ...sources]);
});

test("JavaScript, TypeScript and JSON are formatted by Prettier", () => {
  const sources = filesWith("js", "cjs", "mjs", "ts", "json").filter((file) => !file.startsWith("testdata/"));
  const prettier = path.join(root, "tests/node_modules/prettier/bin/prettier.cjs");
  passes(process.execPath, [prettier, "--check", "--log-level", "warn", ...sources]);
});

test("ESLint's rules", () => {
  const eslint = path.join(root, "tests/node_modules/eslint/bin/eslint.js");
  passes(process.execPath, [eslint, "-c", "tests/eslint.config.js", "runtime/js", "docs/examples", "tests"]);
});

test("shell scripts parse", () => {
  for (const file of ["dev", ".ci/run", ...files.filter((file) => file.endsWith(".sh"))]) passes("bash", ["-n", file]);
});
