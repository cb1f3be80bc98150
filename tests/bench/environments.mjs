// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs the cases somewhere: in a new process of Node, or in a page of a browser.
import { fork } from "node:child_process";
import path from "node:path";

import { launch } from "../run/harness/browsers.mjs";
import { serve } from "../run/harness/server.mjs";
import { artifacts, benchFolder } from "./build.mjs";

/** Where an environment finds the parts of each variant. */
function located(variants, environment, place) {
  const found = variants.filter((variant) => !artifacts[variant] || environment in artifacts[variant]);
  return Object.fromEntries(
    found.map((variant) => {
      const parts = artifacts[variant];
      return [variant, parts ? { script: place(parts[environment]), wasm: place(parts.wasm) } : {}];
    }),
  );
}

export function runInNode(out, variants, rest) {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(benchFolder, "node_child.mjs"), [], { execArgv: ["--expose-gc", "--no-warnings"] });
    child.on("message", ({ results, failure, progress }) => {
      if (progress !== undefined) rest.progress?.(progress);
      else if (failure !== undefined) reject(new Error(failure));
      else resolve(results);
    });
    child.on("exit", (code) => reject(new Error(`the process ended with ${code}`)));
    child.send({ variants: located(variants, "node", (file) => path.join(out, file)), ...rest });
  });
}

/**
 * Where the time of some cases goes in Node.
 * @returns {Promise<Record<string, {name: string, share: number}[]>>} functions with their share of the time, by case
 */
export function profileInNode(script, names) {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(benchFolder, "profile.mjs"), [], { execArgv: ["--no-warnings"] });
    child.on("message", resolve);
    child.on("exit", (code) => reject(new Error(`the profiled process ended with ${code}`)));
    child.send({ script, names });
  });
}

/** Runs in "node", which tells its progress, or in the browser of that name. */
export function runIn(environment, out, variants, { progress, ...rest }) {
  if (environment === "node") return runInNode(out, variants, { ...rest, progress });
  return runInBrowser(environment, out, variants, rest);
}

export async function runInBrowser(name, out, variants, rest) {
  // An isolated page has a finer clock.
  const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  const server = await serve({ bench: benchFolder, out }, isolated);
  const browser = await launch(name, { protocolTimeout: 3600000 });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/bench/page.html`);
    await page.waitForFunction(() => "runBench" in globalThis);
    const request = { variants: located(variants, "browser", (file) => `/out/${file}`), ...rest };
    return await page.evaluate((argument) => globalThis.runBench(argument), request);
  } finally {
    await browser.close();
    server.close();
  }
}
