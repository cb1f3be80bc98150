// SPDX-License-Identifier: MIT OR Apache-2.0
// Modules of imports: npm packages, files that are copied into the package, JavaScript's own classes in modules linked by hand.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import { Place, wasmbind } from "./tool.mjs";

const require = createRequire(import.meta.url);
const compiler = "clang++-22";
const header = "#include <string>\n#include <string_view>\n";

/** Packages as npm installs them: one of CommonJS, one of ECMAScript modules. */
function installPackages(place) {
  place.write("node_modules/common/package.json", '{ "name": "common", "version": "1.2.3", "main": "index.js" }');
  place.write("node_modules/common/index.js", "module.exports = (x) => x + 1;\nmodule.exports.twice = (x) => 2 * x;\n");
  place.write(
    "node_modules/@org/modern/package.json",
    '{ "name": "@org/modern", "version": "2.0.0", "type": "module", "exports": { "./sub": "./sub.js" } }',
  );
  place.write("node_modules/@org/modern/sub.js", "export default (x) => -x;\nexport const half = (x) => x / 2;\n");
}

const usesPackages = `
namespace [[wasm::import, wasm::module("common")]] common {
[[wasm::name("default")]] int next(int x);
int twice(int x);
}
namespace [[wasm::import, wasm::module("@org/modern/sub")]] modern {
[[wasm::name("default")]] int negated(int x);
int half(int x);
}
namespace [[wasm::import, wasm::module("nobody-has-this")]] unused {
void f();
}
[[wasm::export]] int all(int x) { return common::next(x) * 1000 + common::twice(x) * 100 + modern::half(x) * 10 - modern::negated(x); }
`;

test("npm packages: named in package.json, loaded with their default exports", () => {
  const place = new Place();
  installPackages(place);
  place.write("src/a.cpp", usesPackages);
  place.write("wasmbind.json", '{ "name": "a", "dependencies": { "common": "^1.2.0", "@org/modern": "^2.0.0" } }');
  const { status, stderr } = place.run("build", "--target", "nodejs");
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /warning/);
  assert.deepEqual(JSON.parse(place.read("pkg/package.json")).dependencies, {
    common: "^1.2.0",
    "@org/modern": "^2.0.0",
  });
  assert.equal(require(place.path("pkg")).all(4), 5 * 1000 + 8 * 100 + 2 * 10 + 4);
  assert.doesNotMatch(place.read("pkg/a.cjs"), /nobody-has-this/);
});

test("npm packages that package.json does not name are warned of, each once", () => {
  const place = new Place();
  place.write("a.cpp", usesPackages);
  const { status, stderr } = place.run("build", "a.cpp", "--target", "web");
  assert.equal(status, 0, stderr);
  assert.equal(stderr.match(/warning: the package imports '(common|@org\/modern)'/g)?.length, 2, stderr);
  assert.match(stderr, /wasmbind\.json/);
});

test("addresses are for the web", () => {
  const place = new Place();
  place.write(
    "a.cpp",
    `[[wasm::import, wasm::module("https://example.org/a.js")]] int f();\n[[wasm::export]] int g() { return f(); }\n`,
  );
  assert.equal(place.run("build", "a.cpp", "--target", "web").status, 0);
  assert.match(place.read("pkg/a.js"), /import \* as a from "https:\/\/example.org\/a.js";/);
  const { status, stderr } = place.run("build", "a.cpp", "--target", "nodejs", "--out-dir", "node");
  assert.equal(status, 1);
  assert.match(stderr, /a\.cpp:1:\d+.*Node cannot load 'https:\/\/example.org\/a.js'/);
});

test("files beside a source and a header, told apart; stale ones go", () => {
  const place = new Place();
  place.write("src/one/tool.js", "export const name = () => 'one';\n");
  place.write("src/two/tool.js", "import { two } from '../shared/two.js';\nexport const name = () => two;\n");
  place.write("src/shared/two.js", "export const two = 'two';\n");
  place.write(
    "src/one/one.h",
    `${header}namespace [[wasm::import, wasm::module("./tool.js")]] one {\nstd::string name();\n}\n`,
  );
  place.write(
    "src/two/two.cpp",
    `${header}namespace [[wasm::import, wasm::module("./tool.js")]] two {\nstd::string name();\n}\n[[wasm::export]] std::string second() { return two::name(); }\n`,
  );
  place.write("src/a.cpp", `#include "one/one.h"\n[[wasm::export]] std::string first() { return one::name(); }\n`);
  const build = (...sources) => place.run("build", ...sources, "--name", "a", "--target", "nodejs");
  const { status, stderr } = build("src/a.cpp", "src/two/two.cpp");
  assert.equal(status, 0, stderr);
  const both = require(place.path("pkg"));
  assert.equal(both.first() + both.second(), "onetwo");
  assert.deepEqual(place.list("pkg/snippets"), ["shared", "tool.js", "two"]);
  assert.deepEqual(JSON.parse(place.read("pkg/package.json")).engines, { node: ">=20.19" });
  assert.equal(build("src/a.cpp").status, 0);
  assert.deepEqual(place.list("pkg/snippets/two"), []);
  assert.deepEqual(place.list("pkg/snippets/shared"), []);
});

test("JavaScript's own classes in compiles and links by hand", () => {
  const place = new Place();
  place.write(
    "a.cpp",
    `#include <js/date.h>\n[[wasm::export]] std::string day(double ms) { return js::date(ms).to_iso_string(); }\n`,
  );
  const compile = place.run("cc", "--", compiler, "-O1", "-c", "a.cpp", "-o", "a.o");
  assert.equal(compile.status, 0, compile.stderr);
  for (const input of ["a.o", "a.cpp"]) {
    const link = place.spawn(wasmbind, ["cc", "--", compiler, "-O1", input, "-o", "a.wasm"]);
    assert.equal(link.status, 0, link.stderr);
    assert.equal(place.run("bind", "a.wasm", "--target", "nodejs", "--out-dir", input + ".pkg").status, 0);
    assert.equal(require(place.path(input + ".pkg")).day(0), "1970-01-01T00:00:00.000Z");
  }
});
