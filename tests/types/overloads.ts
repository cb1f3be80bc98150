// SPDX-License-Identifier: MIT OR Apache-2.0
import { Ring, Text, count, dimensions, kind, mode, pointer } from "overloads";
import { Box, all_default, full, pick, sum, width_or } from "defaults";

const texts: string[] = [kind(true), kind(1), kind(1n), kind("a"), kind(Float32Array.of(1)), kind(new Set(["a"]))];
texts.push(kind({ x: 1, y: 2 }), kind({ name: "a" }), kind(new Ring()), pointer(null), mode("fast"), mode("any"));
texts.push(count(), count(1), count(1, 2), count(1, "2"), count("1", 2), dimensions({ x: 1, y: 2, z: 3 }));
const text: Text = new Text("a", 2).append(1).append("b");
const parsed: number = Text.parse("a") + Text.parse(1);
const numbers: number[] = [sum(1), sum(1, 2), sum(1, 2, 3), all_default(), new Box().grow(), Box.twice(), width_or()];
texts.push(full("a"), full("a", null, "b"), pick(1), pick(1, 2), pick("a"), pick("a", 3));
void [text, parsed, numbers];
// @ts-expect-error: no overload takes a symbol
kind(Symbol.iterator);
// @ts-expect-error: no overload takes two strings
count("1", "2");
// @ts-expect-error: the first one has no default
sum();
// @ts-expect-error: a number is wanted
sum(1, "2");
// @ts-expect-error: too many
Box.twice(1, 2);
// @ts-expect-error: the default stands for a missing number, not for null
all_default(null);
