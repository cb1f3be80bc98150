// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures in a process of its own, so that nothing else is in the engine.
import { readFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { cases } from "./cases.js";
import { measure } from "./harness.js";
import { load } from "./load.js";
import { profile } from "./profile.mjs";
import { spender } from "./spend.js";

// emscripten's ES modules ask for what only CommonJS has.
Object.assign(globalThis, { __dirname: import.meta.dirname, require: createRequire(import.meta.url) });

/** The variants as cases.js calls them. */
async function loadAll(variants) {
  const loaded = {};
  for (const [name, { script, wasm }] of Object.entries(variants)) {
    loaded[name] = { script: script && pathToFileURL(script).href, bytes: wasm && (await readFile(wasm)) };
  }
  return load(loaded, true);
}

async function bench({ variants, only, settings }) {
  const chosen = cases.filter(({ name }) => only === undefined || new RegExp(only).test(name));
  return measure(chosen, await loadAll(variants), settings, (name) => process.send({ progress: name }));
}

/** Profiles of each variant, by case. */
async function profileAll({ variants, names }) {
  const apis = await loadAll(variants);
  const session = new Session();
  session.connect();
  const send = (method, parameters) => session.post(method, parameters);
  const profiles = {};
  for (const name of names) {
    profiles[name] = {};
    for (const variant of Object.keys(variants))
      profiles[name][variant] = await profile(send, spender(name, variant, apis[variant]));
  }
  return profiles;
}

process.on("message", async (request) => {
  try {
    process.send({ results: await (request.names ? profileAll(request) : bench(request)) });
  } catch (error) {
    process.send({ failure: error.stack });
  }
  process.disconnect();
});
