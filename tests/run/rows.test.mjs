// SPDX-License-Identifier: MIT OR Apache-2.0
// The rows example in headless browsers, driven as the harness of js-framework-benchmark does.
//   WASMBIND=/path/to/wasmbind node --test tests/run/rows.test.mjs
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { browserNames, hasBrowser, launch } from "./harness/browsers.mjs";
import { buildExample } from "./harness/example.mjs";
import { serve } from "./harness/server.mjs";

let site;
before(async () => {
  site = await buildExample("rows");
});

for (const name of browserNames) {
  describe(name, { skip: !hasBrowser(name) && "not installed" }, () => {
    let server, browser, page;
    const problems = [];

    const press = (id) => page.$eval(`#${id}`, (button) => button.click());
    const count = () => page.$$eval("tbody > tr", (rows) => rows.length);
    const cell = (row, column) =>
      page.$eval(`tbody > tr:nth-of-type(${row}) > td:nth-of-type(${column})`, (td) => td.innerText);
    const click = (row, column) =>
      page.$eval(`tbody > tr:nth-of-type(${row}) > td:nth-of-type(${column}) a`, (a) =>
        (a.firstElementChild ?? a).click(),
      );
    const ids = (...rows) => Promise.all(rows.map((row) => cell(row, 1)));

    before(async () => {
      server = await serve({ site });
      browser = await launch(name);
      page = await browser.newPage();
      page.on("pageerror", (error) => problems.push(String(error)));
      await page.goto(`${server.url}/site/page/index.html`);
      // Buttons do nothing before the module has started.
      await page.waitForFunction(() => {
        document.querySelector("#add").click();
        return document.querySelector("tbody > tr");
      });
      await press("clear");
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    test("rows are created, and replaced by new ones", async () => {
      await press("run");
      const first = Number(await cell(1, 1));
      assert.equal(await count(), 1000);
      await press("run");
      assert.equal(await count(), 1000);
      assert.equal(Number(await cell(1, 1)), first + 1000);
    });

    test("rows are added", async () => {
      await press("add");
      assert.equal(await count(), 2000);
      assert.equal(Number(await cell(2000, 1)) - Number(await cell(1, 1)), 1999);
    });

    test("every 10th label is changed", async () => {
      await press("update");
      await press("update");
      assert.match(await cell(11, 2), /^\w+ \w+ \w+ !!! !!!$/);
      assert.match(await cell(10, 2), /^\w+ \w+ \w+$/);
    });

    test("a row is selected, one at a time", async () => {
      await click(2, 2);
      await click(5, 2);
      assert.deepEqual(await page.$$eval("tbody > tr.danger", (rows) => rows.map((row) => row.rowIndex)), [4]);
    });

    test("two rows are swapped, and back", async () => {
      const before = await ids(1, 2, 3, 998, 999, 1000);
      await press("swaprows");
      const [a, b, c, d, e, f] = before;
      assert.deepEqual(await ids(1, 2, 3, 998, 999, 1000), [a, e, c, d, b, f]);
      await press("swaprows");
      assert.deepEqual(await ids(1, 2, 3, 998, 999, 1000), before);
    });

    test("a row is removed", async () => {
      const [, second, third] = await ids(1, 2, 3);
      await click(2, 3);
      assert.equal(await count(), 1999);
      assert.equal(await cell(2, 1), third);
      assert.notEqual(second, third);
    });

    test("all rows are removed, and many created", async () => {
      await press("clear");
      assert.equal(await count(), 0);
      await press("swaprows");
      await press("runlots");
      assert.equal(await count(), 10_000);
    });

    test("nothing went wrong", () => assert.deepEqual(problems, []));
  });
}
