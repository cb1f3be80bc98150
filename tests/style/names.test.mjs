// SPDX-License-Identifier: MIT OR Apache-2.0
// Comments and pages name only files and folders that exist.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

import { anchorsOf, linksOf } from "../docs/markdown.mjs";
import { files, filesWith, folders, read, root } from "./repository.mjs";

const pages = filesWith("md");
/** Pages are also named without .md, where ./dev test takes them. */
const exists = (name) => files.includes(name) || files.includes(`${name}.md`) || folders.has(name);

test("relative links of Markdown pages", () => {
  const broken = [];
  for (const page of pages)
    for (const link of linksOf(read(page))) {
      if (/^[a-z]+:/.test(link)) continue;
      const [file, anchor] = link.split("#");
      const target = file === "" ? page : path.join(path.dirname(page), file);
      if (!existsSync(path.join(root, target))) broken.push(`${page}: ${link}`);
      else if (anchor !== undefined && !anchorsOf(read(target)).has(anchor))
        broken.push(`${page}: ${link}: no such heading`);
    }
  assert.deepEqual(broken, []);
});

/** Comments and command lines of a file; all of a page. */
function prose(file) {
  const text = read(file);
  switch (path.extname(file)) {
    case ".md":
      return text;
    case ".cpp":
    case ".h":
    case ".js":
    case ".mjs":
    case ".cjs":
      return (text.match(/\/\/.*|\/\*[^]*?\*\//g) ?? []).join("\n");
    default:
      return (text.match(/#.*/g) ?? []).join("\n");
  }
}

/** Paths from the root of the repository, e.g. tool/scan/walk.cpp or docs/design/. Patterns (`*`, `NAME`, `...`) are no paths. */
const pathInProse = /(?<![\w./*$@{~-])(?:attributes|docs|runtime|testdata|tests|tool)\/[\w./*{}-]*/g;
const isPattern = (name) => /[*{}]|\.\.\.|[A-Z]{3,}|node_modules/.test(name);

test("paths in comments and pages", () => {
  const sources = files.filter((file) => !/^testdata\/|package-lock|LICENSE/.test(file));
  const missing = [];
  for (const file of sources.filter((file) => /\.(md|cpp|h|m?js|cjs|txt|cmake|sh|yml)$|^(dev|\.ci\/run)$/.test(file)))
    for (const found of prose(file).match(pathInProse) ?? []) {
      const name = found.replace(/[./-]+$/, "");
      if (!isPattern(name) && !exists(name)) missing.push(`${file}: ${name}`);
    }
  assert.deepEqual(missing, []);
});

test("pages of docs/design name files that some folder has", () => {
  const names = new Set(files.map((file) => path.basename(file)));
  const missing = [];
  for (const page of pages.filter((page) => page.startsWith("docs/design/")))
    for (const [, name] of read(page).matchAll(/`([a-z_]+\.(?:cpp|h|mjs|mustache|cmake))`/g))
      if (!names.has(name)) missing.push(`${page}: ${name}`);
  assert.deepEqual(missing, []);
});
