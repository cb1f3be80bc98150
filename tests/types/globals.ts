// SPDX-License-Identifier: MIT OR Apache-2.0
import * as wasm from "globals";

const map: wasm.Map | null = new wasm.Map().self();
const entries: Map<number, number> = new wasm.Symbol().entries();
const time: Date = new wasm.Date().time();
const error: wasm.Error = wasm.error_of(new Set([1]));
const counts: Map<string, number> = wasm.count(new wasm.Symbol(), new wasm.Symbol(), {}, wasm.Set.a, "one");
const outer: wasm.Point = new wasm.geo.Point().copy().outer();
void [map, entries, time, error, counts, outer];
// @ts-expect-error: it is another Map
const wrong: wasm.Map = new Map();
void wrong;
