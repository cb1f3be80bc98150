// SPDX-License-Identifier: MIT OR Apache-2.0
// The files of the repository, as paths from its root.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What git tracks or would add, sorted. */
export const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(root, file)))
  .sort();

/** All folders that have files in them. */
export const folders = new Set();
for (const file of files)
  for (let folder = path.dirname(file); folder !== "."; folder = path.dirname(folder)) folders.add(folder);

/** @returns {string} the text of a file */
export const read = (file) => readFileSync(path.join(root, file), "utf8");

/** The files with one of some endings, e.g. `filesWith("cpp", "h")`. */
export const filesWith = (...endings) => files.filter((file) => endings.includes(path.extname(file).slice(1)));
