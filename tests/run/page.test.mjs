// SPDX-License-Identifier: MIT OR Apache-2.0
// The page of the imageproc example in headless browsers: pixels compared with the same loops in JavaScript.
//   WASMBIND=/path/to/wasmbind node --test tests/run/page.test.mjs
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { browserNames, hasBrowser, launch } from "./harness/browsers.mjs";
import { outFolder } from "./harness/build.mjs";
import { buildExample } from "./harness/example.mjs";
import { serve } from "./harness/server.mjs";

let site;
before(async () => {
  site = await buildExample("imageproc");
});

/** Runs in the page: all pixels of the canvas, and what the same steps in JavaScript make of `start`. */
async function compare(start, steps) {
  const filters = await import("./filters.js");
  const canvas = document.getElementById("canvas");
  const read = () => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
  globalThis.start = start ? read() : globalThis.start;
  const expected = Uint8ClampedArray.from(globalThis.start);
  for (const step of steps) {
    if (step === "darker" || step === "brighter") filters.adjust_brightness(expected, step === "darker" ? -24 : 24);
    else filters[step](expected);
  }
  const actual = read();
  let different = 0;
  actual.forEach((value, i) => (different += value !== expected[i]));
  return { different, length: actual.length, sum: actual.reduce((sum, value) => sum + value, 0) };
}

for (const name of browserNames) {
  describe(name, { skip: !hasBrowser(name) && "not installed" }, () => {
    let server, browser, page;
    const problems = [];
    before(async () => {
      server = await serve({ site });
      browser = await launch(name);
      page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 860 });
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await page.goto(`${server.url}/site/page/`.replace(/\/$/, "/index.html"));
      await page.waitForFunction(() => !document.querySelector("#reset").disabled);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });
    const click = (step) => page.click(`[data-filter="${step}"]`);
    const text = (id) => page.$eval(`#${id}`, (element) => element.textContent);

    test("the picture is shown as soon as the module runs", async () => {
      assert.match(await text("status"), /^sample\.jpg: 720 × 480 pixels, decoded in /);
      const start = await page.evaluate(compare, true, []);
      assert.equal(start.length, 4 * 720 * 480);
      assert.ok(start.sum > 255 * 720 * 480, "not black");
    });

    test("filters give the pixels that JavaScript gives", async () => {
      const steps = [];
      for (const step of ["brighter", "invert", "darker", "grayscale", "invert"]) {
        await click(step);
        steps.push(step);
        const { different } = await page.evaluate(compare, false, steps);
        assert.equal(different, 0, `after ${steps.join(", ")}`);
      }
      await page.click("#reset");
      assert.equal((await page.evaluate(compare, false, [])).different, 0);
    });

    test("times are shown for both", async () => {
      await click("grayscale");
      assert.match(await text("cpp-time"), /^\d+\.\d\d ms$/);
      assert.match(await text("js-time"), /^\d+\.\d\d ms$/);
      assert.match(await text("lead"), /times as fast|the same time/);
      assert.match(await text("statistics"), /mean \d+, median \d+/);
    });

    test("another file is opened, and a broken one is reported", async () => {
      const input = await page.$("#file");
      await input.uploadFile(path.join(site, "page", "sample.png"));
      await page.waitForFunction(() => document.querySelector("#status").textContent.includes("sample.png"));
      assert.match(await text("status"), /96 × 64/);
      await input.uploadFile(path.join(site, "page", "main.js"));
      await page.waitForFunction(() => document.querySelector("#status").textContent.includes("main.js"));
      assert.match(await text("status"), /cannot be read/);
    });

    test("it works with the keyboard, and everything has a name", async () => {
      const unnamed = await page.$$eval("button, input, canvas", (elements) =>
        elements.filter((e) => !(e.textContent.trim() || e.ariaLabel || e.labels?.length)).map((e) => e.outerHTML),
      );
      assert.deepEqual(unnamed, []);
      await page.focus('[data-filter="invert"]');
      await page.keyboard.press("Enter");
      assert.equal(await text("status"), "Applied: invert.");
    });

    test("nothing went wrong", async () => {
      await page.reload();
      await page.waitForFunction(() => !document.querySelector("#reset").disabled);
      await page.emulateMediaFeatures?.([{ name: "prefers-color-scheme", value: "light" }]).catch(() => {});
      await click("brighter");
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.screenshot({ path: path.join(outFolder, `imageproc-${name}.png`) });
      assert.deepEqual(problems, []);
    });
  });
}
