// SPDX-License-Identifier: MIT OR Apache-2.0
// The goldens are code that people read: formatted, linted, typed, and nothing in them is unused.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import eslintJs from "@eslint/js";
import { ESLint } from "eslint";
import globals from "globals";
import * as prettier from "prettier";
import ts from "typescript";

import { caseNames, goldenFolder, targets } from "./cases.mjs";
import { unreachable } from "./unreachable.mjs";

const filesOf = (name) => [
  `${name}/web/${name}.js`,
  `${name}/web/${name}.d.ts`,
  `${name}/web/package.json`,
  `${name}/nodejs/${name}.js`,
  `${name}/nodejs/${name}.cjs`,
  `${name}/nodejs/${name}.d.ts`,
  `${name}/nodejs/package.json`,
];
const read = (file) => readFileSync(path.join(goldenFolder, file), "utf8");
const scriptsOf = (name) => filesOf(name).filter((file) => /\.c?js$/.test(file));

/** The first line in which two texts differ, for a message that can be read. */
function firstDifference(text, wanted) {
  const [lines, wantedLines] = [text.split("\n"), wanted.split("\n")];
  const at = lines.findIndex((line, index) => line !== wantedLines[index]);
  return `line ${at + 1}:\n-${lines[at]}\n+${wantedLines[at]}`;
}

describe("formatted as Prettier does, in 120 columns", () => {
  for (const name of caseNames) {
    test(name, async () => {
      const problems = [];
      for (const file of filesOf(name)) {
        const text = read(file);
        const wanted = await prettier.format(text, { filepath: file, printWidth: 120 });
        if (text !== wanted) problems.push(`${file} ${firstDifference(text, wanted)}`);
      }
      assert.equal(problems.join("\n"), "");
    });
  }
});

const shared = { ...globals["shared-node-browser"], ...globals.es2021 };
const eslint = new ESLint({
  cwd: goldenFolder,
  overrideConfigFile: true,
  overrideConfig: [
    eslintJs.configs.recommended,
    { files: ["**/web/*.js", "**/nodejs/*.js"], languageOptions: { globals: shared, sourceType: "module" } },
    { files: ["**/*.cjs"], languageOptions: { globals: { ...shared, ...globals.node }, sourceType: "commonjs" } },
  ],
});

test("ESLint's recommended rules", async () => {
  const results = await eslint.lintFiles(caseNames.flatMap(scriptsOf));
  assert.equal(await (await eslint.loadFormatter("stylish")).format(results), "");
});

describe("nothing unused", () => {
  for (const name of caseNames) {
    test(name, () => {
      for (const file of scriptsOf(name)) assert.deepEqual(unreachable(file, read(file)), [], file);
    });
  }
});

describe("tsc --strict", () => {
  for (const target of targets) {
    test(target, () => {
      const files = caseNames.map((name) => path.join(goldenFolder, name, target, `${name}.d.ts`));
      const packages = fileURLToPath(new URL("packages.d.ts", import.meta.url));
      const program = ts.createProgram([...files, packages], {
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        isolatedModules: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: target === "web" ? ["lib.es2022.d.ts", "lib.dom.d.ts"] : ["lib.es2022.d.ts"],
        types: target === "web" ? [] : ["node"],
        typeRoots: [path.resolve(goldenFolder, "../../tests/node_modules/@types")],
      });
      const host = {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => goldenFolder,
        getNewLine: () => "\n",
      };
      assert.equal(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host), "");
    });
  }
});
