// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures in a process of its own, so that nothing else is in the engine.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { cases } from "./cases.js";
import { measure } from "./harness.js";
import { load } from "./load.js";

// emscripten's ES modules ask for what only CommonJS has.
Object.assign(globalThis, { __dirname: import.meta.dirname, require: createRequire(import.meta.url) });

process.on("message", async ({ variants, only, settings }) => {
  try {
    const loaded = {};
    for (const [name, { script, wasm }] of Object.entries(variants)) {
      loaded[name] = { script: script && pathToFileURL(script).href, bytes: wasm && (await readFile(wasm)) };
    }
    const chosen = cases.filter(({ name }) => only === undefined || new RegExp(only).test(name));
    const apis = await load(loaded, true);
    const results = await measure(chosen, apis, settings, (name) => process.send({ progress: name }));
    process.send({ results });
  } catch (error) {
    process.send({ failure: error.stack });
  }
  process.disconnect();
});
