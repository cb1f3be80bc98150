// SPDX-License-Identifier: MIT OR Apache-2.0
// Libraries that clone, observe, compare and print objects, with wrappers of C++ objects among them.
import { observable } from "mobx";
import { reactive } from "@vue/reactivity";
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";
import equal from "fast-deep-equal";
import { produce } from "immer";
import { klona } from "klona";
import { klona as klonaFull } from "klona/full";
import lodash from "lodash";

import { buildCase, findCases } from "../harness/build.mjs";

const [one] = await findCases(["wrapper_copies"]);
const { Counter, Owner, counters_alive } = createRequire(import.meta.url)(path.resolve(await buildCase(one, "nodejs")));

const clones = {
  "lodash.cloneDeep": lodash.cloneDeep,
  klona,
  "klona/full": klonaFull,
  immer: (state) => produce(state, (draft) => void (draft.changed = true)),
};

for (const [name, clone] of Object.entries(clones)) {
  test(`${name} leaves C++ objects what they are`, () => {
    const before = counters_alive();
    const counter = new Counter(3);
    const { inner } = clone({ inner: { counter, part: new Owner().counter } });
    assert.equal(inner.counter, counter);
    assert.equal(inner.part.twice(), 8);
    inner.counter.free();
    assert.equal(counters_alive(), before + 1); // the part
    assert.throws(() => counter.twice(), /freed/);
  });
}

for (const [name, observe] of Object.entries({ vue: reactive, mobx: observable })) {
  test(`${name} observes objects that hold C++ objects`, () => {
    const state = observe({ counter: new Counter(3) });
    state.counter.value = 5;
    assert.equal(state.counter.twice(), 10);
    state.counter.free();
    assert.throws(() => state.counter.twice(), /freed/);
  });
}

test("different objects are not equal", () => {
  const [a, b] = [new Counter(1), new Counter(1)];
  assert.notDeepStrictEqual(a, b);
  assert.ok(!lodash.isEqual(a, b));
  assert.deepStrictEqual(a, a);
  assert.ok(equal(a, a));
});

test("consoles show the class, and whether there is an object", () => {
  const counter = new Counter(3);
  assert.match(inspect(counter), /^Counter \{ \[Symbol\(Counter\)\]: <C\+\+ object at 0x[0-9a-f]+> \}$/);
  counter.free();
  assert.equal(inspect(counter), "Counter { [Symbol(Counter)]: <no C++ object> }");
});
