// SPDX-License-Identifier: MIT OR Apache-2.0
import { by_pair, deep, deque, gaps, hashed, list, map, pair, set, swapped, tuple, type Point } from "containers";
import { index_of, maybe, rest, value, values, type Circle, type Square } from "variants";

const words: string[] = list(["a"] as const);
const numbers: number[] = deque(Int32Array.of(1));
const unique: Set<string> = set(new Set(["a"]));
const lists: Map<string, Int32Array> = map({ a: [1, 2] });
map(new Map([["a", Int32Array.of(1)]]));
const both: [number, string] = pair([1, "a"] as const);
const places: Map<[number, number], Point> = by_pair(new Map());
const nested: string[][][] = deep([[["a"]]]);
const optional: (string | undefined)[] = gaps(["a", null, undefined]);
swapped([
  [1, 2],
  [3, 4],
]);
tuple([1, { x: 1, y: 2 }, []]);
void [words, numbers, unique, lists, both, places, nested, optional];
// @ts-expect-error: a Set is wanted
hashed([1]);
// @ts-expect-error: two elements
pair([1]);
// @ts-expect-error: numbers are wanted
map({ a: ["1"] });

const any: undefined | boolean | number | string | Circle | Square = value("a");
value({ radius: 1 });
values([1, "a", undefined, { side: 2 }]);
const index: number = index_of(true);
const text: number | string | undefined = maybe();
const kept: number | bigint | Date = rest(new Date());
void [any, index, text, kept];
// @ts-expect-error: no alternative
value(1n);
// @ts-expect-error: several types are possible
const certain: string = value("a");
void certain;
