// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures in a process of its own, so that nothing else is in the engine.
import { readFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { cases } from "./cases.js";
import { measure } from "./harness.js";
import { load } from "./load.js";
import { profileAll } from "./profile.mjs";
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

async function profiles({ variants, names }) {
  const apis = await loadAll(variants);
  const session = new Session();
  session.connect();
  const send = (method, parameters) => session.post(method, parameters);
  return profileAll(send, names, Object.keys(variants), (name, variant) => spender(name, variant, apis[variant]));
}

process.on("message", async (request) => {
  try {
    process.send({ results: await (request.names ? profiles(request) : bench(request)) });
  } catch (error) {
    process.send({ failure: error.stack });
  }
  process.disconnect();
});
