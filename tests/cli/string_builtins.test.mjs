// SPDX-License-Identifier: MIT OR Apache-2.0
// Short strings by the engine's own builtins.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { Place } from "./tool.mjs";

const place = new Place();
place.write(
  "demo.cpp",
  "#include <string>\n[[wasm::export]] std::string twice(const std::string& s) { return s + s; }\n",
);

const loading = 'builtins: ["js-string"]';

function build(folder, ...flags) {
  const result = place.run("build", "demo.cpp", "--name", "demo", "--out-dir", folder, ...flags);
  assert.equal(result.status, 0, result.stderr);
  return place.read(`${folder}/demo.${flags.includes("nodejs") ? "cjs" : "js"}`);
}

describe("--js-string-builtins", () => {
  test("glue for the web loads a second module", () => {
    assert.ok(build("with", "--js-string-builtins").includes(loading));
  });

  test("without it nothing of it is there", () => {
    assert.ok(!build("without").includes("js-string"));
  });

  test("Node's glue is the same with and without", () => {
    assert.equal(build("node-with", "--target", "nodejs", "--js-string-builtins"), build("node", "--target", "nodejs"));
  });

  test("wasmbind.json may ask for it", () => {
    place.write("project/src/demo.cpp", place.read("demo.cpp"));
    place.write("project/wasmbind.json", '{ "name": "demo", "jsStringBuiltins": true }');
    assert.equal(place.run("build", "project", "--out-dir", "project-pkg").status, 0);
    assert.ok(place.read("project-pkg/demo.js").includes(loading));
  });

  test("engines without the builtins do without", async () => {
    // Whatever this engine has, it lacks them now.
    const { Module } = WebAssembly;
    WebAssembly.Module = function (bytes, options) {
      if (options !== undefined) throw new WebAssembly.CompileError("no builtins");
      return new Module(bytes);
    };
    WebAssembly.Module.prototype = Module.prototype;
    try {
      const demo = await import(pathToFileURL(place.path("with/demo.js")).href);
      demo.initSync(place.bytes("with/demo_bg.wasm"));
      assert.equal(demo.twice("größer"), "größergrößer");
    } finally {
      WebAssembly.Module = Module;
    }
  });
});
