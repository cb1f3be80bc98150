// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs the cases somewhere: in a new process of Node, or in a page of a browser.
import { fork } from "node:child_process";
import path from "node:path";

import { launch } from "../run/harness/browsers.mjs";
import { serve } from "../run/harness/server.mjs";
import { artifacts, benchFolder } from "./build.mjs";
import { profileAll } from "./profile.mjs";

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

/** What a new process of Node answers. */
function askNode(request, onProgress) {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(benchFolder, "node_child.mjs"), [], { execArgv: ["--expose-gc", "--no-warnings"] });
    child.on("message", ({ results, failure, progress }) => {
      if (progress !== undefined) onProgress?.(progress);
      else if (failure !== undefined) reject(new Error(failure));
      else resolve(results);
    });
    child.on("exit", (code) => reject(new Error(`the process ended with ${code}`)));
    child.send(request);
  });
}

const locatedInNode = (out, variants) => located(variants, "node", (file) => path.join(out, file));
const locatedInPage = (variants) => located(variants, "browser", (file) => `/out/${file}`);

export function runInNode(out, variants, { progress, ...rest }) {
  return askNode({ variants: locatedInNode(out, variants), ...rest }, progress);
}

/** Runs in "node", which prints its progress, or in the browser of that name. */
export function runIn(environment, out, variants, { progress, ...rest }) {
  if (environment === "node") return runInNode(out, variants, { ...rest, progress });
  return runInBrowser(environment, out, variants, rest);
}

/** Opens the benchmark's page in a browser for as long as `use` takes. */
async function inPage(name, out, use) {
  // An isolated page has a finer clock.
  const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  const server = await serve({ bench: benchFolder, out }, isolated);
  const browser = await launch(name, { protocolTimeout: 3600000 });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/bench/page.html`);
    await page.waitForFunction(() => "runBench" in globalThis);
    return await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}

export function runInBrowser(name, out, variants, rest) {
  const request = { variants: locatedInPage(variants), ...rest };
  return inPage(name, out, (page) => page.evaluate((argument) => globalThis.runBench(argument), request));
}

function profileInChromium(out, variants, names) {
  return inPage("chromium", out, async (page) => {
    await page.evaluate((located) => globalThis.prepareProfiles(located), locatedInPage(variants));
    const session = await page.createCDPSession();
    const send = (method, parameters) => session.send(method, parameters);
    const spender = (name, variant) => (milliseconds) =>
      page.evaluate((...request) => globalThis.spend(...request), name, variant, milliseconds);
    return profileAll(send, names, variants, spender);
  });
}

/**
 * Where the time of some cases goes.
 * @param {"node" | "chromium"} environment
 * @param {string} out - folder with variants whose functions have names
 * @returns {Promise<Record<string, Record<string, {name: string, share: number}[]>>>} functions with their share of the
 *   time, by case and variant
 */
export function profileIn(environment, out, variants, names) {
  if (environment === "node") return askNode({ variants: locatedInNode(out, variants), names });
  return profileInChromium(out, variants, names);
}
