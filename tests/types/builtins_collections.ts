// SPDX-License-Identifier: MIT OR Apache-2.0
import * as wasm from "builtins_collections";

const counts: Map<string, number> = wasm.count(new Map([["a", 1]]), "a");
const set: Set<number> = wasm.sets(new Set([1]));
const rows: number[][] = wasm.nested([[1]]);
const number: Promise<number> = wasm.twice(Promise.resolve(1));
const text: Promise<string> = wasm.chained(number);
const nothing: Promise<void> = wasm.done();

// @ts-expect-error keys are strings
wasm.count(new Map([[1, 1]]), "a");
// @ts-expect-error the promise has a number
wasm.twice(Promise.resolve("1"));

export { counts, nothing, rows, set, text };
