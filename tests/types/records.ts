// SPDX-License-Identifier: MIT OR Apache-2.0
import { Canvas, Color, Pen, holder, line, maybe, mirror, names, points, sum, tree } from "records";
import type { Drawing, Line, LineInit, Point, Tree } from "records";

const point: Point = mirror({ x: 1, y: 2 });
const init: LineInit = { from: point, between: [], width: null };
const out: Line = line(init);
const [to, width, color]: [Point, number | undefined, Color | undefined] = [out.to, out.width, out.color];
const list: Point[] = points([point] as readonly Point[]);
const some: Point | undefined = maybe();
const grown: Tree = tree(2);
const drawing: Drawing = holder({ pen: new Pen(), shared: null, more: [] });
new Canvas().lines = [init];
names({ "first-name": "a", class: "b" });
sum(grown);
void [to, width, color, list, some, drawing];
// @ts-expect-error: a field is missing
mirror({ x: 1 });
// @ts-expect-error: there is no such field
mirror({ x: 1, y: 2, z: 3 });
// @ts-expect-error: a number is wanted
mirror({ x: "1", y: 2 });
// @ts-expect-error: from has no initialiser
line({ between: [] });
// @ts-expect-error: may be absent
const certain: number = out.width;
void certain;
