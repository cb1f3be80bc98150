// SPDX-License-Identifier: MIT OR Apache-2.0
// The snippets of the documentation build, run and print what the pages show. tests/style checks the links.
// DOCS=part-of-a-path picks pages.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";

import { blocksOf } from "./markdown.mjs";
import { check, modulesOf } from "./snippets.mjs";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");

/** All pages, the examples' own ones included. */
function pagesIn(folder) {
  return readdirSync(path.join(root, folder))
    .filter((name) => name !== "node_modules" && !name.startsWith("pkg"))
    .map((name) => path.join(folder, name))
    .flatMap((name) =>
      statSync(path.join(root, name)).isDirectory() ? pagesIn(name) : name.endsWith(".md") ? [name] : [],
    )
    .sort();
}

const read = (page) => readFileSync(path.join(root, page), "utf8");
const pages = ["README.md", ...pagesIn("docs")].filter((page) => page.includes(process.env.DOCS ?? ""));
// These have tests of their own: docs/examples/*/test, tests/diagnostics.
const testedElsewhere = /^docs\/(examples\/|reference\/diagnostics\.md|design\/)/;

const scratch = mkdtempSync(path.join(os.tmpdir(), "wasmbind-docs-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

describe("snippets", { concurrency: os.availableParallelism?.() ?? 2 }, () => {
  for (const page of pages.filter((page) => !testedElsewhere.test(page))) {
    for (const [index, module] of modulesOf(blocksOf(read(page))).entries()) {
      test(`${page}:${module[0].line}`, () => check(path.join(scratch, page, String(index)), module));
    }
  }
});
