// SPDX-License-Identifier: MIT OR Apache-2.0
// The rows example beside the same in plain JavaScript, in Chromium. Prints a table; ./dev bench --dom runs it.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "../../run/harness/browsers.mjs";
import { outFolder } from "../../run/harness/build.mjs";
import { serve } from "../../run/harness/server.mjs";

const rounds = Number(process.env.ROUNDS ?? 15);
const here = fileURLToPath(new URL(".", import.meta.url));
const example = path.join(here, "../../../docs/examples/rows");
const site = path.join(outFolder, "bench-dom");
const variants = ["wasmbind", "plain"];

await mkdir(path.join(site, "page"), { recursive: true });
const html = await readFile(path.join(example, "page/index.html"), "utf8");
await writeFile(path.join(site, "page/wasmbind.html"), html);
const script = /<script type="module">[\s\S]*?<\/script>/;
await writeFile(
  path.join(site, "page/plain.html"),
  html.replace(script, '<script type="module" src="plain.js"></script>'),
);
for (const name of ["plain.js", "operations.js"]) await cp(path.join(here, name), path.join(site, "page", name));
const args = ["build", example, "--target", "web", "--out-dir", path.join(site, "pkg-web")];
execFileSync(process.env.WASMBIND ?? "wasmbind", args, { stdio: ["ignore", "ignore", "inherit"] });

const server = await serve({ site });
const browser = await launch("chromium");
const pages = {};
for (const variant of variants) {
  pages[variant] = await browser.newPage();
  await pages[variant].goto(`${server.url}/site/page/${variant}.html`);
  await pages[variant].waitForFunction(() => {
    document.querySelector("#run").click();
    return document.querySelector("tbody > tr");
  });
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const measure = (page, name) =>
  page.evaluate(async (name) => (await import("/site/page/operations.js")).measure(name), name);
const names = await pages.plain.evaluate(async () =>
  Object.keys((await import("/site/page/operations.js")).operations),
);

console.log("| | wasmbind, ms | JavaScript, ms | ratio |\n|---|--:|--:|--:|");
let logarithms = 0;
for (const name of names) {
  const times = { wasmbind: [], plain: [] };
  // In turns, so that both meet the same disturbances. The first rounds warm up.
  for (let round = -3; round < rounds; ++round)
    for (const variant of variants) {
      await pages[variant].bringToFront();
      const time = await measure(pages[variant], name);
      if (round >= 0) times[variant].push(time);
    }
  const [ours, theirs] = variants.map((variant) => median(times[variant]));
  logarithms += Math.log(ours / theirs);
  console.log(`| ${name} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${(ours / theirs).toFixed(2)} |`);
}
console.log(`| geometric mean | | | ${Math.exp(logarithms / names.length).toFixed(2)} |`);

for (const variant of variants) {
  await pages[variant].evaluate(() => document.querySelector("#run").click());
  const client = await pages[variant].createCDPSession();
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await client.send("Runtime.getHeapUsage");
  console.log(`${variant}: ${((usedSize + backingStorageSize) / 1e6).toFixed(2)} MB with 1,000 rows`);
}
await browser.close();
server.close();
