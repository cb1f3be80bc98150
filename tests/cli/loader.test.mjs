// SPDX-License-Identifier: MIT OR Apache-2.0
// How packages for the web load their module: from a response, bytes, a compiled module, at once, twice, and after a failure.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

import { Place, addition } from "./tool.mjs";

const place = new Place();
place.write("add.cpp", addition);
assert.equal(place.run("build", "add.cpp", "--target", "web", "--out-dir", "pkg").status, 0);
const bytes = place.bytes("pkg/add_bg.wasm");

let copies = 0;
/** The package's module in a state of its own. */
const fresh = () => import(`${pathToFileURL(place.path("pkg/add.js"))}?${copies++}`);

const response = (type, status = 200) => new Response(bytes, { status, headers: { "Content-Type": type } });

const warnings = [];
const { warn } = console;
console.warn = (text) => warnings.push(text);
after(() => (console.warn = warn));

test("a response of the right type is compiled while it loads", async () => {
  const { default: init, add } = await fresh();
  const raw = await init(response("application/wasm"));
  assert.equal(add(1, 2), 3);
  assert.equal(raw.add(1, 2), 3);
  assert.deepEqual(warnings.splice(0), []);
});

test("a response of another type loads with a warning", async () => {
  const { default: init, add } = await fresh();
  await init(Promise.resolve(response("text/plain")));
  assert.equal(add(1, 2), 3);
  assert.match(warnings.splice(0).join(), /should be served as application\/wasm, not as "text\/plain"/);
});

test("a missing file is an error with its status, and init can be called again", async () => {
  const { default: init, add } = await fresh();
  await assert.rejects(init(response("text/html", 404)), /HTTP status 404/);
  assert.throws(() => add(1, 2), /add is not initialized: await its default export first/);
  await init({ module: bytes });
  assert.equal(add(1, 2), 3);
});

test("bytes that are no module are refused, and init can be called again", async () => {
  const { default: init, add } = await fresh();
  await assert.rejects(init(new Uint8Array(8)), WebAssembly.CompileError);
  await init(new WebAssembly.Module(bytes));
  assert.equal(add(1, 2), 3);
});

test("two calls at once give one instance", async () => {
  const { default: init } = await fresh();
  const [first, second] = await Promise.all([init(bytes), init(bytes)]);
  assert.equal(first, second);
  assert.equal(await init(), first);
});

test("initSync instantiates at once, also while init is under way", async () => {
  const { default: init, initSync, add } = await fresh();
  const started = init(bytes);
  const raw = initSync({ module: bytes });
  assert.equal(add(1, 2), 3);
  assert.equal(await started, raw);
  assert.equal(initSync(bytes), raw);
});
