// SPDX-License-Identifier: MIT OR Apache-2.0
// After `bind` nothing of the descriptors is left in the module, however it was built; and it still works.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, test } from "node:test";

import { bind, link, run } from "./build.mjs";
import { readModule } from "./module_reader.mjs";

const require = createRequire(import.meta.url);

/** Where descriptors lie in memory: they start with their magic number and say how long they are. */
function descriptorRanges(module) {
  const ranges = [];
  for (const { address, bytes } of module.segments) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = view.indexOf("wbnd"); at >= 0; at = view.indexOf("wbnd", at + 1))
      ranges.push({ start: address + at, end: address + at + view.readUInt32LE(at + 8) });
  }
  return ranges;
}

/** What only descriptors say. Debug information may name the user's own parameters, enumerators and files. */
const wordsOfDescriptors = ["wbnd", "Documentation", "__wasmbind_describe", "input.cpp:"];
const wordsOfSource = ["parameter_", "enumerator_", "exact_constant"];
const isDebug = (section) => section.name.startsWith(".debug_");

function mentions(section, word) {
  return Buffer.from(section.bytes.buffer, section.bytes.byteOffset, section.bytes.length).includes(word);
}

/** Nothing in the bound module is, or comes from, a descriptor of the linked one. */
function checkNothingLeft(linked, bound) {
  const ranges = descriptorRanges(linked);
  assert.ok(ranges.length >= 12, `the linked module has ${ranges.length} descriptors`);
  for (const { start, end } of ranges)
    for (const { address, bytes } of bound.segments) {
      const inside = bytes.subarray(Math.max(start - address, 0), Math.max(end - address, 0));
      assert.ok(
        inside.every((byte) => byte === 0),
        `bytes of the descriptor at ${start} are left`,
      );
    }
  const describing = linked.exports.filter(({ name }) => name.startsWith("__wasmbind_describe_")).length;
  assert.equal(describing, ranges.length);
  assert.ok(
    bound.functions <= linked.functions - describing,
    `${linked.functions} functions became ${bound.functions}`,
  );
  for (const section of bound.sections) {
    for (const word of wordsOfDescriptors) assert.ok(!mentions(section, word), `'${word}' in section ${section.name}`);
    if (isDebug(section)) continue;
    for (const word of wordsOfSource) assert.ok(!mentions(section, word), `'${word}' in section ${section.name}`);
  }
  for (const { name } of bound.exports) assert.doesNotMatch(name, /describe|__wasmbind_export/);
  for (const { module, name } of bound.imports)
    assert.doesNotMatch(`${module}.${name}`, /describe|_Z|__wasmbind|unused_import/);
  for (const name of bound.names) assert.doesNotMatch(name, /__wasmbind_describe/);
  // The user's; what the runtime library asks of the glue is another matter.
  // So is undefined, which holders of JavaScript values ask for.
  const own = bound.imports.filter(({ module, name }) => module !== "wasmbind_runtime" && name !== "undefined");
  assert.deepEqual(
    own.map(({ module, name }) => `${module}.${name}`),
    ["wasmbind.tell"],
  );
}

function checkWorks(folder) {
  const { add_numbers, greet, call_import, Gadget, share_gadget, Shade, shade, inner_space } = require(
    path.join(folder, "bound.cjs"),
  );
  const told = [];
  globalThis.tell = (word) => told.push(word);
  call_import();
  delete globalThis.tell;
  assert.deepEqual(told, ["told"]);
  assert.equal(add_numbers(2, 3), 5);
  assert.equal(greet("words"), "Kept: words");
  const gadget = new Gadget(4);
  assert.deepEqual(gadget.list(["a", "b"]), ["a", "b"]);
  assert.equal(share_gadget(gadget).value, 4);
  assert.equal(shade(Shade.enumerator_light), 77);
  assert.equal(inner_space.inside(), 1);
}

/** Functions by name in the debug information. */
async function checkDebug(file) {
  const { stdout } = await run("llvm-dwarfdump-22", "--verify", file);
  assert.match(stdout, /No errors/);
  const { stdout: names } = await run("llvm-dwarfdump-22", "--name=add_numbers", "--name=greet", file);
  for (const name of ["add_numbers", "greet"]) assert.match(names, new RegExp(`DW_AT_name\\s+\\("${name}"\\)`));
}

const levels = ["-O0", "-O2", "-Os", "-Os -flto"];
const builds = [
  ...levels.flatMap((level) => [{ flags: level }, { flags: `${level} -g` }]),
  ...["-O0 -g", "-Os -flto"].map((flags) => ({ flags, hasExceptions: true })),
];
describe("nothing of the descriptors is left", { concurrency: 2 }, () => {
  for (const { flags, hasExceptions = false } of builds) {
    const name = hasExceptions ? `${flags}, with exceptions` : flags;
    test(name, async (t) => {
      const file = `module${name.replaceAll(/[ ,]/g, "")}`;
      const linkedFile = await link("input.cpp", flags.split(" "), file, hasExceptions);
      const linked = readModule(readFileSync(linkedFile));
      for (const profile of ["--release", "--profiling", "--dev"]) {
        const folder = await bind(linkedFile, profile);
        const file = path.join(folder, "bound_bg.wasm");
        const bound = readModule(readFileSync(file));
        const hasDebug = bound.sections.some(isDebug);
        await t.test(`${profile}: nothing left`, () => checkNothingLeft(linked, bound));
        await t.test(`${profile}: it works`, () => checkWorks(folder));
        await t.test(`${profile}: debug information`, async () => {
          // Libraries bring debug information along, so there may be some without -g too.
          if (profile !== "--dev") assert.ok(!hasDebug);
          if (profile === "--dev" && flags.endsWith("-g")) await checkDebug(file);
          const customs = bound.sections
            .filter((section) => section.isCustom && !isDebug(section))
            .map(({ name }) => name);
          const allowed = profile === "--release" ? [] : ["name", "target_features"];
          assert.deepEqual(
            customs.filter((name) => !allowed.includes(name)),
            [],
          );
        });
      }
    });
  }
});
