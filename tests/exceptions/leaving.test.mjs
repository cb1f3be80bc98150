// SPDX-License-Identifier: MIT OR Apache-2.0
// Exceptions that leave an export, often: no count, object or memory is left over. WASMBIND names the tool.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const wasmbind = path.resolve(process.env.WASMBIND ?? "build/bin/wasmbind");
const folder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-leaving-"));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const flags of [["--dev"], ["--opt-level", "2"], ["--release"]])
  test(`build ${flags.join(" ")}`, () => {
    const out = path.join(folder, flags.join(""));
    // A module with little memory that cannot grow: a leak of 48 bytes in each call ends in an error of another kind.
    const limits = ["--stack-size", "65536", "--initial-memory", "524288", "--max-memory", "524288"];
    const build = spawnSync(
      wasmbind,
      ["build", "leaving.cpp", "--target", "nodejs", "--out-dir", out, ...flags, ...limits],
      {
        cwd: here,
        encoding: "utf8",
      },
    );
    assert.equal(build.status, 0, build.stderr);
    const { leave, leave_held, leave_rethrown, leave_nested, leave_destructor, alive, uncaught, handled } = require(
      out,
    );
    leave("");
    for (const call of [() => leave("x"), leave_held, leave_rethrown, leave_nested, leave_destructor]) {
      for (let i = 0; i < 8_000; ++i) assert.throws(call, { name: "Counted", message: /a message that is too long/ });
      assert.deepEqual([alive(), uncaught(), handled()], [0, 0, false]);
    }
    assert.throws(leave_nested, ({ cause }) => cause.name === "Counted" && /too long/.test(cause.message));
  });

test("an exception of a static object's constructor is what loading fails with", () => {
  const out = path.join(folder, "initial");
  const build = spawnSync(wasmbind, ["build", "initial.cpp", "--target", "nodejs", "--out-dir", out], {
    cwd: here,
    encoding: "utf8",
  });
  assert.equal(build.status, 0, build.stderr);
  assert.throws(() => require(out), { name: "std::out_of_range", message: "the table is not there" });
});
