// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";

export function members(border) {
  const living = () => border.call("_Z6livingv");
  const add = (builder, text) => border.call(border.symbols(/3addE/)[0], builder, border.text(text));
  const make = () => border.call("_ZN7BuilderC1Ev");
  const builder = make();
  assert.equal(add(builder, "ab"), builder);
  assert.equal(border.readText(border.call("_ZNO7Builder5buildEv", builder)), "ab");
  assert.equal(living(), 0, "consumed");
  border.call("_ZNO7Builder4dropEv", make());
  assert.equal(living(), 0, "consumed whether moved from or not");
  const next = border.call("_ZNO7Builder4nextEi_with_0", add(make(), "cd"));
  assert.equal(living(), 1);
  assert.equal(border.call("_ZNK7BuilderixEi", next, 1), "d".charCodeAt(0));
  assert.equal(border.call("_ZNK7BuildereqERKS_", next, next), 1);
  assert.equal(border.call("_ZN7BuilderppEv", next), next);
  assert.equal(border.call("_ZNK7BuilderclEii_with_1", next, 40), 42);
  assert.equal(border.readText(border.call(border.symbols(/^_ZNK7Buildercv/)[0], next)), "cd!+");
  assert.deepEqual(border.symbols(/Builderlt/), []);

  const { members } = border.class("7Builder");
  const flags = Object.fromEntries(members.filter(({ name }) => name !== "next").map((m) => [m.name, m.flags]));
  assert.deepEqual(flags, {
    constructor: 0,
    ...{ add: 0, build: 64, drop: 64, at: 0, equals: 0, call: 32, increment: 0, secret: 1, count: 2 },
    "[Symbol.toPrimitive]": 0,
  });
  const secret = members.find(({ name }) => name === "secret");
  assert.equal(secret.resultTypescript, "Secret");
  assert.equal(secret.parameters[0].typescript, "1 | 2");
  assert.deepEqual(
    members.filter(({ name }) => name === "next").map((m) => m.flags),
    [64, 64 | 32],
  );
  const [total] = border.symbols(/5total/);
  assert.equal(border.function(total).name, "default");
  assert.equal(border.function(total).flags, 2);
  assert.ok(Object.keys(border.exports).some((name) => name.startsWith("__wasmbind_describe_typescript_")));
}
