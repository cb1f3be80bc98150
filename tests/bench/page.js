// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures in a page.
import { cases } from "./cases.js";
import { measure } from "./harness.js";
import { load } from "./load.js";

globalThis.runBench = async ({ variants, only, settings }) => {
  const loaded = {};
  for (const [name, { script, wasm }] of Object.entries(variants)) {
    const bytes = wasm && new Uint8Array(await (await fetch(wasm)).arrayBuffer());
    loaded[name] = { script, bytes };
  }
  const chosen = cases.filter(({ name }) => only === undefined || new RegExp(only).test(name));
  return measure(chosen, await load(loaded, false), settings);
};
