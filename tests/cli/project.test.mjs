// SPDX-License-Identifier: MIT OR Apache-2.0
// What projects are made of: sources in folders, archives, and what other tools want to know of them.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import { Place, wasmbind } from "./tool.mjs";

const require = createRequire(import.meta.url);

/** Checks that a program has ended well. */
function works({ status, stderr }) {
  assert.equal(status, 0, stderr);
}

/** Three folders, and an archive with an annotated source and a plain one. */
function project() {
  const place = new Place();
  place.write("include/parts.h", "int inner(int);\nint plain(int);\nint unused();\n");
  place.write("src/top.cpp", '#include "parts.h"\n[[wasm::export]] int top(int a) { return inner(a) + plain(a); }\n');
  place.write("src/deep/inner.cc", '#include "parts.h"\nint inner(int a) { return 10 * a; }\n');
  place.write("lib/annotated.cpp", "[[wasm::export]] int archived() { return 7; }\n");
  place.write("lib/plain.cpp", '#include "parts.h"\nint plain(int a) { return a; }\n');
  place.write(
    "wasmbind.json",
    JSON.stringify({ name: "parts", sources: ["src/**", "out/*.a"], target: "nodejs", flags: ["-O1"] }),
  );
  place.write("out/.keep", "");
  for (const name of ["annotated", "plain"]) {
    const include = place.path("include");
    const args = ["cc", "--", "clang++-22", `-I${include}`, "-c", `lib/${name}.cpp`, "-o", `out/${name}.o`];
    works(place.spawn(wasmbind, args));
    works(place.spawn("llvm-ar-22", ["rcs", `out/lib${name}.a`, `out/${name}.o`]));
  }
  return place;
}

test("sources in folders and prebuilt archives", () => {
  const place = project();
  works(place.run("build"));
  const { top, archived } = require(place.path("pkg/parts.cjs"));
  assert.equal(top(2), 22);
  assert.equal(archived(), 7);
});

test("--compile-commands describes the sources for clangd and clang-tidy", () => {
  const place = project();
  works(place.run("build", ".", "--compile-commands"));
  const entries = JSON.parse(place.read("compile_commands.json"));
  assert.deepEqual(
    entries.map(({ file }) => file),
    ["src/deep/inner.cc", "src/top.cpp"],
  );
  for (const { directory, arguments: words } of entries)
    works(place.spawn(words[0], [...words.slice(1), "-fsyntax-only"], { cwd: directory }));
});
