// SPDX-License-Identifier: MIT OR Apache-2.0
// Who hands out memory.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";

import { Place } from "./tool.mjs";

// Strings, what the C library allocates for itself, and a pair of calls that optimisers make one of.
const source = `#include <cstdlib>
#include <cstring>
#include <string>
[[wasm::export]] std::string repeat(const std::string& text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}
[[wasm::export]] int registered() {
  int registered = 0;
  for (int i = 0; i < 100; ++i) registered += std::atexit([] {}) == 0;
  return registered;
}
[[wasm::export]] int zeros(int count) {
  char* memory = static_cast<char*>(std::malloc(count));
  std::memset(memory, 0, count);
  int found = 0;
  for (int i = 0; i < count; ++i) found += memory[i] == 0;
  std::free(memory);
  return found;
}
`;

describe("--allocator", { concurrency: 2 }, () => {
  const place = new Place();
  place.write("demo.cpp", source);
  for (const name of ["small", "dlmalloc", "bump"])
    for (const profile of ["--release", "--dev"])
      test(`${name}, ${profile}`, () => {
        const folder = `${name}${profile}`;
        const flags = ["--target", "nodejs", "--out-dir", folder, "--allocator", name, profile];
        const { status, stderr } = place.run("build", "demo.cpp", ...flags);
        assert.equal(status, 0, stderr);
        const { repeat, registered, zeros } = createRequire(import.meta.url)(place.path(folder));
        assert.equal(repeat("abcdefghij", 1000), "abcdefghij".repeat(1000));
        assert.equal(registered(), 100);
        assert.equal(zeros(1000), 1000);
      });
  test("the default is small", () => {
    assert.equal(place.run("build", "demo.cpp", "--target", "nodejs", "--out-dir", "default").status, 0);
    assert.deepEqual(place.bytes("default/demo_bg.wasm"), place.bytes("small--release/demo_bg.wasm"));
  });
});
