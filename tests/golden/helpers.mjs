// SPDX-License-Identifier: MIT OR Apache-2.0
// Goldens of JavaScript name the helpers of runtime/js that a module uses; what a helper looks like is shown once for all
// modules, in testdata/golden/helpers.js.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import { declaredNames, isExported, parse } from "./declarations.mjs";

const folder = fileURLToPath(new URL("../../runtime/js", import.meta.url));

/**
 * A name without what the tool changes in it: the element type of a helper that exists for each of them, and zeros at the
 * end, which keep a helper apart from a name of the user's.
 */
const normalized = (name) =>
  name
    .replace(/0+$/, "")
    .replace(/(?:Big(?:Int|Uint)|Float|Int|Uint)(?:8|16|32|64)(?=Array)/, "Element")
    .replace(/[FIU](?:8|16|32|64)/, "Element");

/** What the files of runtime/js declare, by normalized names: whether it is the helper itself or its file's own. */
function readDeclarations() {
  const found = new Map();
  for (const file of readdirSync(folder, { recursive: true })) {
    // The files outside the folders of helpers describe what the tool makes for each module.
    if (!file.endsWith(".js") || path.dirname(file) === ".") continue;
    for (const statement of parse(readFileSync(path.join(folder, file), "utf8")).statements)
      for (const name of declaredNames(statement)) found.set(normalized(name), { isHelper: isExported(statement) });
  }
  return found;
}

const declarations = readDeclarations();

/** The variables that a CommonJS module exports: `y` of `exports.x = y`. */
const exportedVariables = (statements) =>
  statements
    .filter((statement) => ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression))
    .filter(({ expression }) => expression.left.getText().startsWith("exports.") && ts.isIdentifier(expression.right))
    .map(({ expression }) => expression.right.text);

const list = (names) => ["// Helpers:", ...names.sort().map((name) => `//   ${name}`)].join("\n");

/**
 * @param {string} text - generated JavaScript
 * @returns {{text: string, helpers: Map<string, string>}} the text with each run of helpers replaced by a list of their
 *   names; and the helpers' texts by name, each with what its file declares for it alone
 */
export function separateHelpers(text) {
  const { statements, endOfFileToken } = parse(text);
  const exported = new Set(exportedVariables(statements));
  const declarationOf = (statement) => {
    const [name] = declaredNames(statement);
    return name === undefined || isExported(statement) || exported.has(name)
      ? undefined
      : declarations.get(normalized(name));
  };
  const helpers = new Map();
  let result = "";
  let names = []; // of the helpers since the last other statement
  let own = []; // declarations since the last helper, which are for the next one alone
  const endRun = () => {
    if (names.length > 0) result += `\n\n${list(names)}`;
    names = [];
  };
  for (const statement of statements) {
    const piece = text.slice(statement.pos, statement.end);
    const declaration = declarationOf(statement);
    if (declaration === undefined) {
      endRun();
      result += piece;
      continue;
    }
    own.push(piece.trim());
    if (!declaration.isHelper) continue;
    const [name] = declaredNames(statement);
    names.push(name);
    helpers.set(name, own.join("\n\n"));
    own = [];
  }
  endRun();
  return { text: result + text.slice(endOfFileToken.pos), helpers };
}

/**
 * @param {Map<string, Set<string>>[]} cases - the helpers of each case: texts by name
 * @returns {string} all helpers in the order of their names; one that modules have in several forms is there in each
 */
export function helperFile(cases) {
  const all = new Map();
  for (const helpers of cases)
    for (const [name, forms] of helpers) all.set(name, new Set([...(all.get(name) ?? []), ...forms]));
  const texts = [...all.keys()].sort().flatMap((name) => [...all.get(name)].sort());
  return `// The helpers in the JavaScript of all cases.\n\n${texts.join("\n\n")}\n`;
}
