// SPDX-License-Identifier: MIT OR Apache-2.0
// What the bytes of the glue are for: part after part is taken out, and what is left measured. Terms come from the folders
// of the runtime library, so that the parts follow it.
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

import { benchFolder } from "./build.mjs";
import { minifiedSize } from "./sizes.mjs";

const runtime = path.join(benchFolder, "..", "..", "runtime", "js");

/** The placeholder for an element type in the names of helpers, and its value for doubles: the benchmark has no other arrays. */
const forDoubles = { Elements: "ArrayF64", Element: "Float64", Plain: "PlainF64", Numbers: "NumbersF64" };

/** Names of the helpers in folders of the runtime library: what its files export. */
function helpersIn(...folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(runtime, folder)).map((file) => path.join(runtime, folder, file)),
  );
  const exported = /^export (?:function|class|const|let) (\w+)/gm;
  const names = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(exported)].map(([, name]) => name));
  const placeholder = new RegExp(Object.keys(forDoubles).join("|"));
  return new Set(names.flatMap((name) => [name, name.replace(placeholder, (word) => forDoubles[word])]));
}

/** The declarations at the beginning of lines, each with the comment in front of it. */
function declarations(text) {
  const start = /^(?=\/\*\*|(?:export )?(?:default )?(?:async )?(?:function|class|const|let) )/m;
  return text.split(start).reduce((parts, part) => {
    // A comment belongs to what follows.
    if (parts.at(-1)?.startsWith("/**") && /\*\/\s*$/.test(parts.at(-1))) parts.push(parts.pop() + part);
    else parts.push(part);
    return parts;
  }, []);
}

const nameOf = (declaration) =>
  /^(?:export )?(?:default )?(?:async )?(?:function|class|const|let) (\w+)/m.exec(declaration)?.[1];

/** Takes out the declarations with these names. */
const without = (names) => (text) =>
  declarations(text)
    .filter((part) => !names.has(nameOf(part)))
    .join("");

/** Takes out the lines that only throw. */
const withoutChecks = (text) =>
  text.replace(/^ *(?:if \(.*\) )?(?:throw[A-Z]|[\w.()$, ]*\.fail|fail[A-Z])\w*\(.*;\n/gm, "");

/** Calls as they are, without a look at what they throw. */
function withoutHandlers(text) {
  const handler =
    /^( *)try \{\n((?:\1 {2}.*\n)+)\1\} catch \((?:error|another)\) \{\n(?:\1 {2}.*\n)+\1\}(?! finally)/gm;
  return text.replace(handler, "$1{\n$2$1}");
}

const loaders = new Set(["init", "initSync", "loadModule", "startInit", "finishInit", "uninitialized", "initialized"]);
const shortLoader = `
let wasm;
export function start(module) {
  wasm = new WebAssembly.Instance(module, imports).exports;
}
`;

/** In the order in which they are taken out: first what hand-written glue hardly has. */
const parts = [
  [
    "how it is loaded: streams, bytes, compiled modules",
    (text) => without(new Set([...loaders, "wasm"]))(text) + shortLoader,
    true,
  ],
  [
    "the end of the module, exceptions of C++ as errors, those of JavaScript for C++",
    (text) => withoutHandlers(without(new Set([...helpersIn("termination", "thrown"), "thrownTypes"]))(text)),
    true,
  ],
  [
    "checks of arguments and results, with their messages",
    (text) => withoutChecks(without(helpersIn("error"))(text)),
    true,
  ],
  ["arrays and records of any depth", without(helpersIn("stream"))],
  ["typed arrays, and plain ones as such", without(helpersIn("array"))],
  ["text", without(helpersIn("string"))],
  ["objects and their collection", without(helpersIn("object"))],
  ["functions", without(helpersIn("function"))],
];

/**
 * @param {string} file - of a package's glue
 * @returns {Promise<{name: string, bytes: number, isExtra: boolean}[]>} bytes after minifying and gzip of each part, and
 *   whether hand-written glue hardly has it; the last is what is left
 */
export async function glueParts(file) {
  let text = await readFile(file, "utf8");
  let size = await minifiedSize(text);
  const found = [];
  for (const [name, takeOut, isExtra = false] of parts) {
    text = takeOut(text);
    const rest = await minifiedSize(text);
    found.push({ name, bytes: size - rest, isExtra });
    size = rest;
  }
  return [...found, { name: "the functions themselves, memory, imports", bytes: size, isExtra: false }];
}

/** Bytes of the parts that hand-written glue hardly has. */
export const extraBytes = (parts) => parts.filter(({ isExtra }) => isExtra).reduce((sum, { bytes }) => sum + bytes, 0);
