// SPDX-License-Identifier: MIT OR Apache-2.0
import { Ages, Box, Item, countdown, evens, reversed, squares } from "ranges";

const numbers: IterableIterator<number> = squares(3);
const even: number[] = [...evens([1, 2])];
const words: string[] = [...reversed(["a"])];
const down: number | undefined = countdown(3).next().value;
const ages: [string, number][] = [...new Ages().older_than(3)];
const names: IterableIterator<string> = new Ages().names();
for (const item of new Box()) void (item satisfies Item).value;
void [numbers, even, words, down, ages, names];
