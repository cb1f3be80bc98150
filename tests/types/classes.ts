// SPDX-License-Identifier: MIT OR Apache-2.0
import { Counter, Fields, NoConstructor, Rectangle } from "classes";

const counter: Counter = new Counter(1);
const nothing: void = counter.increment();
const value: number = counter.value();
const text: string = counter.valueAsText();
const same: boolean = counter.equals(counter);
const twice: Counter = Counter.twice(2);
void [nothing, value, text, same, twice];
counter.free();
// @ts-expect-error: a number is wanted
new Counter("1");
// @ts-expect-error: one argument is wanted
new Counter();
// @ts-expect-error: another class
counter.equals(new Rectangle(1, 2));
// @ts-expect-error: left out
counter.left_out();
// @ts-expect-error: no public constructor
new NoConstructor();
const made: NoConstructor = NoConstructor.make();
void made;

const fields = new Fields();
fields.number = 1;
fields.big = 1n;
fields.list = [1, 2];
const list: Float32Array = fields.list;
const otherName: number = fields.otherName;
void [list, otherName];
// @ts-expect-error: const in C++
fields.fixed = 1;
// @ts-expect-error: readonly
fields.shown = 1;
// @ts-expect-error: bigint
fields.big = 1;
Fields.shared = 4;

const rectangle = new Rectangle(1, 2);
rectangle.width = 3;
rectangle.both = 4;
// @ts-expect-error: only a getter
rectangle.area = 3;
Rectangle.count = 2;
