// SPDX-License-Identifier: MIT OR Apache-2.0
import { Item, Tree, items, maybes, numbers, pairs, perhaps } from "generators";

const iterator: IterableIterator<number> = numbers(3);
const all: number[] = [...iterator];
const optional: (number | undefined)[] = [...maybes()];
const map: Map<string, boolean> = new Map(pairs());
const item: Item | undefined = items().next().value;
for (const value of new Tree()) void (value satisfies number);
const some: IterableIterator<number> | undefined = perhaps(true);
void [all, optional, map, item, some];
// @ts-expect-error: numbers, not strings
const wrong: string[] = [...numbers(3)];
void wrong;
