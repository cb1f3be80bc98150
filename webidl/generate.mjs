// SPDX-License-Identifier: MIT OR Apache-2.0
// Writes the headers of web:: into a folder.
//   node generate.mjs FOLDER
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { readData } from "./lib/data.mjs";
import { generate } from "./lib/headers.mjs";
import { Model } from "./lib/model.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder: node generate.mjs FOLDER");
rmSync(path.join(folder, "web"), { recursive: true, force: true });
for (const [name, text] of generate(new Model(readData())).files) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
