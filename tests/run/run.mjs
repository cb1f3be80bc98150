// SPDX-License-Identifier: MIT OR Apache-2.0
// Builds every case, runs it in Node, Chromium and Firefox, and reports through node:test:
//   WASMBIND=/path/to/wasmbind node --test-reporter=spec tests/run/run.mjs [--in node,chromium,firefox] [CASE...]
import { fork } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { parseArgs } from "node:util";

import { browserNames, hasBrowser, launch } from "./harness/browsers.mjs";
import { buildCase, findCases, outFolder, runFolder } from "./harness/build.mjs";
import { serve } from "./harness/server.mjs";

const { values, positionals } = parseArgs({ options: { in: { type: "string" } }, allowPositionals: true });
const environments = values.in?.split(",") ?? ["node", ...browserNames.filter(hasBrowser)];
const cases = await findCases(positionals);

/** Runs at most as many builds at a time as there are processors. */
const limit = (() => {
  let free = Math.max(os.availableParallelism(), 1);
  const waiting = [];
  return async (action) => {
    if (free === 0) await new Promise((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await action();
    } finally {
      if (waiting.length > 0) waiting.shift()();
      else free++;
    }
  };
})();

const targets = [environments.includes("node") && "nodejs", environments.some((name) => name !== "node") && "web"];
const built = new Map();
for (const one of cases) {
  for (const target of targets.filter(Boolean)) {
    const build = limit(() => buildCase(one, target));
    build.catch(() => {}); // reported where it is awaited
    built.set(`${target} ${one.title}`, build);
  }
}

function runInNode(one, file) {
  return new Promise((resolve, reject) => {
    const script = path.join(runFolder, "harness", "node_child.mjs");
    const child = fork(script, [file, one.test], { execArgv: ["--expose-gc", "--no-warnings"] });
    let answer = { failure: "the process ended without a result" };
    child.on("message", (message) => (answer = message));
    child.on("error", reject);
    child.on("exit", () => resolve(answer));
    setTimeout(() => child.kill(), 120000).unref();
  });
}

async function report(t, answer) {
  if (answer.failure) throw new Error(answer.failure);
  for (const { name, error, skipped } of answer.results) {
    await t.test(name, { skip: skipped }, () => {
      if (error) throw Object.assign(new Error(error.split("\n")[0]), { stack: error });
    });
  }
}

if (environments.includes("node")) {
  describe("node", () => {
    for (const one of cases) {
      test(one.title, async (t) => report(t, await runInNode(one, await built.get(`nodejs ${one.title}`))));
    }
  });
}

const folders = { run: runFolder, out: outFolder };
for (const name of environments.filter((environment) => environment !== "node")) {
  describe(name, () => {
    const shared = { server: undefined, browser: undefined };
    after(async () => {
      await (await shared.browser)?.close();
      (await shared.server)?.close();
    });
    for (const one of cases) {
      test(one.title, async (t) => {
        const file = await built.get(`web ${one.title}`);
        const { url } = await (shared.server ??= serve(folders));
        const page = await (await (shared.browser ??= launch(name))).newPage();
        await page.goto(`${url}/run/harness/page.html`);
        const inPage = [`/out/${path.relative(outFolder, file)}`, `/run/${path.relative(runFolder, one.test)}`, name];
        await page.waitForFunction(() => "runCase" in globalThis);
        const answer = await page.evaluate((...args) => globalThis.runCase(...args), ...inPage);
        await page.close();
        await report(t, answer);
      });
    }
  });
}
