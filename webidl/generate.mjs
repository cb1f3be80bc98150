// SPDX-License-Identifier: MIT OR Apache-2.0
// Writes the headers of web:: into a folder. What is there already, and the same, stays as it is.
//   node generate.mjs FOLDER
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

import { readData } from "./lib/data.mjs";
import { generate } from "./lib/headers.mjs";
import { Model } from "./lib/model.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder: node generate.mjs FOLDER");
const { files } = generate(new Model(readData()));

for (const [name, text] of files) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
for (const place of ["web", "web/spec"])
  for (const entry of readdirSync(path.join(folder, place), { withFileTypes: true }))
    if (entry.isFile() && !files.has(`${place}/${entry.name}`)) rmSync(path.join(folder, place, entry.name));

// The build asks this one whether the headers are up to date.
utimesSync(path.join(folder, "web/forward.h"), new Date(), new Date());
