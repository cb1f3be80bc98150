// SPDX-License-Identifier: MIT OR Apache-2.0
// The game example in headless browsers.
//   WASMBIND=/path/to/wasmbind node --test tests/run/game.test.mjs
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { browserNames, hasBrowser, launch } from "./harness/browsers.mjs";
import { outFolder } from "./harness/build.mjs";
import { buildExample } from "./harness/example.mjs";
import { serve } from "./harness/server.mjs";

let site;
before(async () => {
  site = await buildExample("game");
});

for (const name of browserNames) {
  describe(name, { skip: !hasBrowser(name) && "not installed" }, () => {
    let server, browser, page;
    const problems = [];

    /** The first column, from the left, that the paddle covers. */
    const paddle = () =>
      page.$eval("#field", (canvas) => {
        const { data } = canvas.getContext("2d").getImageData(0, canvas.height - 16, canvas.width, 1);
        for (let x = 0; x < canvas.width; ++x) if (data[4 * x + 3] !== 0) return x;
        return -1;
      });

    before(async () => {
      server = await serve({ site });
      browser = await launch(name);
      page = await browser.newPage();
      page.on("pageerror", (error) => problems.push(String(error)));
      await page.goto(`${server.url}/site/page/index.html`);
      await page.waitForFunction(() => {
        const { data } = document.querySelector("#field").getContext("2d").getImageData(20, 35, 1, 1);
        return data[3] !== 0;
      });
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    test("the keys move the paddle", async () => {
      const middle = await paddle();
      await page.keyboard.down("ArrowLeft");
      await page.waitForFunction(
        () => document.querySelector("#field").getContext("2d").getImageData(4, 304, 1, 1).data[3] !== 0,
      );
      await page.keyboard.up("ArrowLeft");
      assert.ok((await paddle()) < middle);
    });

    test("the ball hits bricks", async () => {
      await page.keyboard.press(" ");
      await page.waitForFunction(() => Number(document.querySelector("#score").textContent) > 0);
      await page.screenshot({ path: path.join(outFolder, `game-${name}.png`) });
    });

    test("nothing went wrong", () => assert.deepEqual(problems, []));
  });
}
