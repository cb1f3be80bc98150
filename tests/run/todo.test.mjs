// SPDX-License-Identifier: MIT OR Apache-2.0
// The todo example in headless browsers, clicked and typed into like a user does.
//   WASMBIND=/path/to/wasmbind node --test tests/run/todo.test.mjs
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { browserNames, hasBrowser, launch } from "./harness/browsers.mjs";
import { outFolder } from "./harness/build.mjs";
import { buildExample } from "./harness/example.mjs";
import { serve } from "./harness/server.mjs";

let site;
before(async () => {
  site = await buildExample("todo");
});

for (const name of browserNames) {
  describe(name, { skip: !hasBrowser(name) && "not installed" }, () => {
    let server, browser, page;
    const problems = [];

    const open = async () => {
      await page.goto(`${server.url}/site/page/index.html`);
      // What the module does first is to say how many items are left.
      await page.waitForFunction(() => document.querySelector(".todo-count").textContent !== "");
    };
    const texts = (selector) => page.$$eval(selector, (all) => all.map((element) => element.textContent));
    const titles = () => texts(".todo-list .title");
    const completed = () => texts(".todo-list .completed .title");
    const left = async () => (await texts(".todo-count"))[0];
    const isHidden = (selector) => page.$eval(selector, (element) => element.hidden);
    const row = (index, part) => `.todo-list li:nth-child(${index}) ${part}`;
    const add = async (...words) => {
      for (const word of words) {
        await page.type(".new-todo", word);
        await page.keyboard.press("Enter");
      }
    };
    const edit = async (index, text, key) => {
      await page.click(row(index, ".title"), { count: 2 });
      await page.waitForSelector(".edit");
      await page.$eval(".edit", (field) => field.select());
      if (text === "") await page.keyboard.press("Backspace");
      else await page.keyboard.type(text);
      if (key) await page.keyboard.press(key);
    };
    const show = async (filter) => {
      await page.click(`.footer [href="#/${filter}"]`);
      await page.waitForFunction(
        (href) => document.querySelector(".selected").getAttribute("href") === href,
        {},
        `#/${filter}`,
      );
    };

    before(async () => {
      server = await serve({ site });
      browser = await launch(name);
      page = await browser.newPage();
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await open();
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    test("an empty list shows nothing but the field", async () => {
      assert.deepEqual([await isHidden(".main"), await isHidden(".footer")], [true, true]);
    });

    test("items are added with Enter, without the blanks around them, and never empty", async () => {
      await add("  milk ", "   ", "Brot & Käse 🧀", "<b>tea</b>");
      assert.deepEqual(await titles(), ["milk", "Brot & Käse 🧀", "<b>tea</b>"]);
      assert.equal(await left(), "3 items left");
      assert.equal(await isHidden(".footer"), false);
    });

    test("items are completed, one and all", async () => {
      await page.click(row(2, ".toggle"));
      assert.deepEqual(await completed(), ["Brot & Käse 🧀"]);
      assert.equal(await left(), "2 items left");
      await page.click(".toggle-all");
      assert.equal((await completed()).length, 3);
      await page.click(row(1, ".toggle"));
      assert.equal(await left(), "1 item left");
      assert.equal(await page.$eval(".toggle-all", (box) => box.checked), false);
    });

    test("filters show what they say", async () => {
      await show("active");
      assert.deepEqual(await titles(), ["milk"]);
      await show("completed");
      assert.deepEqual(await titles(), ["Brot & Käse 🧀", "<b>tea</b>"]);
      await show("");
      assert.equal((await titles()).length, 3);
    });

    test("items are edited: Enter and leaving keep, Escape does not, empty removes", async () => {
      await edit(1, "oat milk", "Enter");
      assert.equal((await titles())[0], "oat milk");
      await edit(1, "nothing", "Escape");
      assert.equal((await titles())[0], "oat milk");
      await edit(1, "soy milk");
      await page.click(".new-todo");
      assert.equal((await titles())[0], "soy milk");
      await edit(3, "", "Enter");
      assert.deepEqual(await titles(), ["soy milk", "Brot & Käse 🧀"]);
    });

    test("items are still there after a reload", async () => {
      await open();
      assert.deepEqual(await titles(), ["soy milk", "Brot & Käse 🧀"]);
      assert.deepEqual(await completed(), ["Brot & Käse 🧀"]);
    });

    test("items are deleted, one and the completed ones", async () => {
      await page.click(".clear-completed");
      assert.deepEqual(await titles(), ["soy milk"]);
      assert.equal(await isHidden(".clear-completed"), true);
      await page.click(row(1, ".destroy"));
      assert.equal(await isHidden(".footer"), true);
    });

    test("what somebody else has stored is no error", async () => {
      await page.evaluate(() => localStorage.setItem("todos-wasmbind", '[{"id": "one"}]'));
      await open();
      await add("again");
      assert.deepEqual(await titles(), ["again"]);
      await page.screenshot({ path: path.join(outFolder, `todo-${name}.png`) });
    });

    test("everything has a name, and nothing went wrong", async () => {
      const unnamed = await page.$$eval("button, input", (elements) =>
        elements.filter((e) => !(e.textContent.trim() || e.ariaLabel)).map((e) => e.outerHTML),
      );
      assert.deepEqual(unnamed, []);
      assert.deepEqual(problems, []);
    });
  });
}
