// SPDX-License-Identifier: MIT OR Apache-2.0
import { Tree, NamedTree, Shape, areaOf, io, scaled, who } from "attached";

const tree: Tree = new Tree([1, 2]).push(3);
const numbers: number[] = [
  tree.at(0),
  tree.at(0, 1),
  tree.sum,
  tree.first,
  tree.copied(),
  Tree.count,
  new Tree(1).size(),
];
tree.first = 2;
tree.fill();
tree.fill(1, 2);
const taken: Float64Array = tree.take();
const made: Tree = Tree.of(1, 2, 3);
const named: number = new NamedTree(1, "oak").sum;
const shape: Shape = new Shape(1, true);
const handle: io.Handle = new io.Handle("four");
const text: string = who.call("Ada") + who.call("Ada", "Bye") + Shape.kinds();
const box = { width: 1, height: 2, areaOf };
numbers.push(scaled.call(tree, 2), box.areaOf());
void [numbers, taken, made, named, shape, handle, text];
// @ts-expect-error: sum has no setter
tree.sum = 1;
// @ts-expect-error: this is a string
who.call(1);
// @ts-expect-error: there is no this
areaOf();
// @ts-expect-error: a Tree is wanted
scaled.call(shape, 2);
