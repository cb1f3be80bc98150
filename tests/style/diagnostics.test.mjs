// SPDX-License-Identifier: MIT OR Apache-2.0
// docs/reference/diagnostics.md has a section for each id that the tool and the Clang plugin report, and no others.
import assert from "node:assert/strict";
import { test } from "node:test";

import { filesWith, read } from "./repository.mjs";

/** Literals of the same form that are no ids: options, names of programs, packages, files and features of WebAssembly. */
const otherLiterals = new Set(
  `bulk-memory case-sensitive exception-handling extended-const external-contents llvm-ar multi-memories mutable-globals
  my-lib ninja-build no-everything nontrapping-float-to-int nontrapping-fptoint process-clocks reference-types
  relaxed-simd remove-unused-brs remove-unused-module-elements sign-ext tail-call unknown-attributes use-external-names
  wasi-libc wasi-sysroot wasm-opt wasmbind-attributes wasmbind-messages wasmbind-output xz-utils`.split(/\s+/),
);

const sources = filesWith("cpp", "h").filter((file) => /^(tool|attributes)\//.test(file));

/** Ids in the sources: what is reported directly, and literals in the form of ids, which many functions pass on. */
function reportedIds() {
  const ids = new Set();
  for (const file of sources) {
    const text = read(file).replace(/\/\/.*/g, "");
    for (const [, id] of text.matchAll(/diag::error\(\s*"([^"]+)"/g)) ids.add(id);
    for (const [, id] of text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)) if (!otherLiterals.has(id)) ids.add(id);
  }
  return [...ids].sort();
}

const sections = [...read("docs/reference/diagnostics.md").matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

test("every id has a section", () => {
  const ids = reportedIds();
  assert.ok(ids.length > 100, "ids are found in the sources");
  assert.deepEqual(
    ids.filter((id) => !sections.includes(id)),
    [],
  );
});

test("every section is about an id", () => {
  const text = sources.map(read).join("\n");
  assert.deepEqual(
    sections.filter((section) => !text.includes(`"${section}"`)),
    [],
  );
});
