// SPDX-License-Identifier: MIT OR Apache-2.0
import { add, addInts, area, count_call, join } from "functions";

const sum: number = add(1, 2);
const joined: string = join("a", "b", "c");
const nothing: void = count_call();
const size: number = area(addInts(1, 2), 3);
void [sum, joined, nothing, size];
// @ts-expect-error: a number is wanted
add("1", 2);
// @ts-expect-error: two arguments are wanted
add(1);
// @ts-expect-error: not a string
const wrong: string = add(1, 2);
void wrong;
