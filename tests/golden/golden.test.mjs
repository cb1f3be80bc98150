// SPDX-License-Identifier: MIT OR Apache-2.0
// Compares what every stage makes with the goldens. `UPDATE_GOLDENS=1` rewrites them; a missing one is written, and the
// test fails once so that it is reviewed. GOLDEN=NAME tests one
// case. Then style.mjs checks the packages that were built.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";

import { caseNames, goldenFolder, goldensOf, isPartial, stagesOf } from "./cases.mjs";
import { helperFile } from "./helpers.mjs";
import { describeStyle } from "./style.mjs";

const update = process.env.UPDATE_GOLDENS === "1";

/** A unified diff of a golden and what was made instead. */
function difference(file, text) {
  const labels = ["--label", `${file} (golden)`, "--label", `${file} (made now)`];
  return spawnSync("diff", ["-u", ...labels, path.join(goldenFolder, file), "-"], { input: text, encoding: "utf8" })
    .stdout;
}

function write(file, text) {
  mkdirSync(path.dirname(path.join(goldenFolder, file)), { recursive: true });
  writeFileSync(path.join(goldenFolder, file), text);
}

const helpersOfCases = []; // of the cases that were built

describe("goldens", { concurrency: 2 }, () => {
  for (const name of caseNames) {
    test(name, async () => {
      const { files: made, helpers } = await stagesOf(name);
      helpersOfCases.push(helpers);
      const goldens = goldensOf(name);
      const problems = [];
      for (const [file, text] of made) {
        const golden = `${name}/${file}`;
        if (goldens.get(file) === text) continue;
        if (!update) problems.push(goldens.has(file) ? difference(golden, text) : `${golden} is new: look at it\n`);
        if (update || !goldens.has(file)) write(golden, text);
      }
      for (const file of goldens.keys()) {
        if (made.has(file)) continue;
        if (update) rmSync(path.join(goldenFolder, name, file));
        else problems.push(`${name}/${file} is not made any more: UPDATE_GOLDENS=1 removes it\n`);
      }
      assert.ok(problems.length === 0, `\n${problems.join("\n")}`);
    });
  }
});

test("helpers", (t) => {
  if (isPartial || helpersOfCases.length < caseNames.length) return t.skip("not all cases were built");
  const text = helperFile(helpersOfCases);
  const file = path.join(goldenFolder, "helpers.js");
  if (update) writeFileSync(file, text);
  else assert.equal(difference("helpers.js", text), "");
});

describeStyle();
