// SPDX-License-Identifier: MIT OR Apache-2.0
// What it costs to start: the glue is evaluated, the module instantiated and called once. Each start has a script and bytes
// of its own, so that no cache of the engine knows them; variants take turns.
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { artifacts } from "./build.mjs";
import { median } from "./harness.js";

/** The same module with a custom section that no other has. */
function unique(bytes, number) {
  const contents = [1, 0x78, ...new TextEncoder().encode(String(number).padStart(8, "0"))]; // name "x"
  return Uint8Array.from([...bytes, 0, contents.length, ...contents]);
}

const starts = {
  product: async (script, bytes) => {
    script.initSync({ module: bytes });
    return script.add(1, 2);
  },
  hand: async (script, bytes) => {
    script.init(bytes);
    return script.add(1, 2);
  },
  embind: async (script, bytes) => {
    const module = await script.default({ wasmBinary: bytes });
    return module.add(1, 2);
  },
};

/**
 * @param {string} out - where build() has put the variants
 * @param {string[]} variants
 * @param {number} rounds
 * @returns {Promise<Record<string, {evaluate: number, instantiate: number}>>} microseconds in Node, medians, by variant
 */
export async function measureStartup(out, variants, rounds = 31) {
  // emscripten's ES modules ask for what only CommonJS has.
  Object.assign(globalThis, { __dirname: out, require: createRequire(import.meta.url) });
  const folder = path.join(out, "startup");
  await mkdir(folder, { recursive: true });
  const times = Object.fromEntries(variants.map((name) => [name, { evaluate: [], instantiate: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? variants : variants.toReversed()) {
      const { browser, wasm } = artifacts[name];
      const copy = path.join(folder, `${name}${round}.mjs`);
      await copyFile(path.join(out, browser), copy);
      const bytes = unique(await readFile(path.join(out, wasm)), `${round}`);
      const start = performance.now();
      const script = await import(pathToFileURL(copy).href);
      const evaluated = performance.now();
      if ((await starts[name](script, bytes)) !== 3) throw new Error(`${name} does not start`);
      const done = performance.now();
      times[name].evaluate.push((evaluated - start) * 1000);
      times[name].instantiate.push((done - evaluated) * 1000);
    }
  }
  await rm(folder, { recursive: true });
  return Object.fromEntries(
    Object.entries(times).map(([name, { evaluate, instantiate }]) => [
      name,
      { evaluate: median(evaluate), instantiate: median(instantiate) },
    ]),
  );
}
