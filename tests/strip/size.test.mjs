// SPDX-License-Identifier: MIT OR Apache-2.0
// What attributes cost in bytes: nothing but the frees of arguments and longer names.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

import { bind, link, run } from "./build.mjs";
import { readModule } from "./module_reader.mjs";

/** Bytes of the sections that count, by name: code and data, and what says what they are. */
const partsOf = (module) =>
  Object.fromEntries(
    module.sections.filter(({ isCustom }) => !isCustom).map(({ name, bytes }) => [name, bytes.length]),
  );
const sum = (parts) => Object.values(parts).reduce((total, size) => total + size, 0);

test("annotated and hand-written exports are of one size", async (t) => {
  const flags = ["-Os", "-flto"];
  const annotated = await link("sizes/annotated.cpp", flags, "annotated");
  const handwritten = await link("sizes/handwritten.cpp", flags, "handwritten");
  await run("wasm-opt", "-Os", "--strip-debug", handwritten, "-o", handwritten);
  const read = (file) => partsOf(readModule(readFileSync(file)));
  const [before, ours, theirs] = [
    annotated,
    path.join(await bind(annotated, "--release"), "bound_bg.wasm"),
    handwritten,
  ].map(read);
  t.diagnostic(`annotated, linked:   ${sum(before)} B ${JSON.stringify(before)}`);
  t.diagnostic(`annotated, bound:    ${sum(ours)} B ${JSON.stringify(ours)}`);
  t.diagnostic(`hand-written:        ${sum(theirs)} B ${JSON.stringify(theirs)}`);
  assert.equal(ours.data, theirs.data, "data");
  assert.ok(ours.code <= theirs.code + 24, "code");
  assert.ok(sum(ours) <= sum(theirs) + 64, "all sections");
});
