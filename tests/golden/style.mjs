// SPDX-License-Identifier: MIT OR Apache-2.0
// Generated packages are code that people read: formatted, linted, typed, and nothing in them is unused.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import eslintJs from "@eslint/js";
import { ESLint } from "eslint";
import globals from "globals";
import * as prettier from "prettier";
import ts from "typescript";

import { caseNames, packageFolder, targets } from "./cases.mjs";
import { unreachable } from "./unreachable.mjs";

/** The cases that have been built: with --test-name-pattern not all are. */
const builtNames = () => caseNames.filter((name) => existsSync(path.join(packageFolder, name)));
const filesOf = (name) => [
  `${name}/web/${name}.js`,
  `${name}/web/${name}.d.ts`,
  `${name}/web/package.json`,
  `${name}/nodejs/${name}.js`,
  `${name}/nodejs/${name}.cjs`,
  `${name}/nodejs/${name}.d.ts`,
  `${name}/nodejs/package.json`,
];
const read = (file) => readFileSync(path.join(packageFolder, file), "utf8");
const scriptsOf = (name) => filesOf(name).filter((file) => /\.c?js$/.test(file));

/** The first line in which two texts differ, for a message that can be read. */
function firstDifference(text, wanted) {
  const [lines, wantedLines] = [text.split("\n"), wanted.split("\n")];
  const at = lines.findIndex((line, index) => line !== wantedLines[index]);
  return `line ${at + 1}:\n-${lines[at]}\n+${wantedLines[at]}`;
}

const shared = { ...globals["shared-node-browser"], ...globals.es2021 };
const eslint = new ESLint({
  cwd: packageFolder,
  overrideConfigFile: true,
  overrideConfig: [
    eslintJs.configs.recommended,
    { files: ["**/web/*.js", "**/nodejs/*.js"], languageOptions: { globals: shared, sourceType: "module" } },
    { files: ["**/*.cjs"], languageOptions: { globals: { ...shared, ...globals.node }, sourceType: "commonjs" } },
  ],
});

/** Adds the tests. They need the packages of all cases, or of those that have been built. */
export function describeStyle() {
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

  test("ESLint's recommended rules", async () => {
    const results = await eslint.lintFiles(builtNames().flatMap(scriptsOf));
    assert.equal(await (await eslint.loadFormatter("stylish")).format(results), "");
  });

  describe("nothing unused", () => {
    for (const name of caseNames) {
      test(name, () => {
        for (const file of scriptsOf(name)) assert.deepEqual(unreachable(read(file)), [], file);
      });
    }
  });

  describe("tsc --strict", () => {
    for (const target of targets) {
      test(target, () => {
        const files = builtNames().map((name) => path.join(packageFolder, name, target, `${name}.d.ts`));
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
          typeRoots: [fileURLToPath(new URL("../node_modules/@types", import.meta.url))],
        });
        const host = {
          getCanonicalFileName: (file) => file,
          getCurrentDirectory: () => packageFolder,
          getNewLine: () => "\n",
        };
        assert.equal(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host), "");
      });
    }
  });
}
