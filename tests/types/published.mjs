// SPDX-License-Identifier: MIT OR Apache-2.0
// publint and are-the-types-wrong in this process: their programs would run `npm pack` for each package.
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

import { Package, checkPackage } from "@arethetypeswrong/core";
import { publint } from "publint";

/** The files that npm would publish: package.json and what it lists in "files". */
function publishedFiles(folder, manifest) {
  const isListed = (file) => manifest.files.some((entry) => file === entry || file.startsWith(`${entry}/`));
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .filter((file) => file === "package.json" || isListed(file));
}

/** Ways of resolving modules that a package does not support. One for browsers has no CommonJS, and says so. */
const ignoredResolutions = { web: ["node10", "node16-cjs"], nodejs: [] };

/**
 * @param {string} folder - of a package
 * @param {string} target - web or nodejs
 * @param {string[]} withoutTypes - entry points that no TypeScript imports
 * @returns {Promise<object[]>} what the two checkers complain about
 */
export async function checkPublished(folder, target, withoutTypes) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = publishedFiles(folder, manifest).map((name) => ({ name, data: readFileSync(path.join(folder, name)) }));
  const { messages } = await publint({
    pkgDir: "package",
    level: "suggestion",
    strict: true,
    pack: { files: files.map(({ name, data }) => ({ name: `package/${name}`, data })) },
  });
  const root = `/node_modules/${manifest.name}`;
  const contents = Object.fromEntries(files.map(({ name, data }) => [`${root}/${name}`, new Uint8Array(data)]));
  const { types, problems = [] } = await checkPackage(new Package(contents, manifest.name, manifest.version), {
    excludeEntrypoints: withoutTypes,
  });
  if (!types) problems.push({ kind: "no types" });
  return [...messages, ...problems.filter((problem) => !ignoredResolutions[target].includes(problem.resolutionKind))];
}
