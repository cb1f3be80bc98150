// SPDX-License-Identifier: MIT OR Apache-2.0
// The harness finds leaks of calls, and variants that disagree.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { measure, median, quantile } from "./harness.js";

// The counts of these do not depend on the collector.
globalThis.gc ??= () => {};

/** A variant whose only function adds to what it holds. */
function holding(leaks) {
  const counts = { handles: 0, closures: 0, objects: 0 };
  const buffer = { byteLength: 65536 };
  return {
    __wasm: { memory: { buffer } },
    liveCounts: () => ({ ...counts }),
    leak() {
      for (const [what, count] of Object.entries(leaks)) {
        if (what === "bytes") buffer.byteLength += count;
        else counts[what] += count;
      }
      return 1;
    },
  };
}

const one = { name: "leaking", names: { leak: "leak" }, body: "leak()" };
const soaked = (leaks) =>
  measure([one], { it: holding(leaks) }, { rounds: 0, batch: 0, soak: { calls: 2000, milliseconds: 1000 } });

describe("many calls", () => {
  for (const what of ["handles", "closures", "objects"]) {
    test(`one of the ${what} too many is found`, () =>
      assert.rejects(soaked({ [what]: 0.001 }), new RegExp(`leaking: 0\\.5\\d* ${what} became`)));
  }
  test("bytes that are not given back are found", () => assert.rejects(soaked({ bytes: 64 }), /bytes became/));
  test("what is given back is not", () => soaked({ bytes: 0, handles: 0 }));
});

describe("results", () => {
  const answers = (...values) => values.map((value) => ({ answer: () => value }));
  const compared = ([a, b]) =>
    measure([{ name: "answer", names: { answer: "answer" }, body: "answer()" }], { a, b }, { rounds: 0, batch: 0 });

  test("variants that disagree are found", () =>
    assert.rejects(compared(answers("x", "y")), /answer: a returns "x", b "y"/));
  test("variants that agree are not", () => compared(answers(["x"], ["x"])));
  test("measured rounds have positive times", async () => {
    const [{ times }] = await measure([one], { it: holding({}) }, { rounds: 3, batch: 1 });
    assert.equal(times.it.length, 3);
    assert.ok(times.it.every((time) => time > 0));
  });
});

test("quantiles lie between the values", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(quantile([0, 10], 0.25), 2.5);
});
