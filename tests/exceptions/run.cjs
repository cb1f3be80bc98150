// SPDX-License-Identifier: MIT OR Apache-2.0
// node run.cjs PACKAGE PART: runs a part of the program in wasm, as the native program would run it.
const path = require("node:path");

const [folder, part] = process.argv.slice(2);
const { run } = require(path.resolve(folder));
try {
  run(part);
} catch (error) {
  console.error(error);
  // What ends a program only ends the module here.
  process.exitCode = 3;
}
