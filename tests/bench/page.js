// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures in a page.
import { cases } from "./cases.js";
import { measure } from "./harness.js";
import { load } from "./load.js";
import { spender } from "./spend.js";

/** The variants as cases.js calls them. */
async function loadAll(variants) {
  const loaded = {};
  for (const [name, { script, wasm }] of Object.entries(variants)) {
    const bytes = wasm && new Uint8Array(await (await fetch(wasm)).arrayBuffer());
    loaded[name] = { script, bytes };
  }
  return load(loaded, false);
}

globalThis.runBench = async ({ variants, only, settings }) => {
  const chosen = cases.filter(({ name }) => only === undefined || new RegExp(only).test(name));
  return measure(chosen, await loadAll(variants), settings);
};

/** Makes the variants ready for `spend`. */
globalThis.prepareProfiles = async (variants) => {
  const apis = await loadAll(variants);
  let spend, current;
  globalThis.spend = (name, variant, milliseconds) => {
    if (current !== `${name} ${variant}`) spend = spender(name, variant, apis[variant]);
    current = `${name} ${variant}`;
    return spend(milliseconds);
  };
};
