// SPDX-License-Identifier: MIT OR Apache-2.0
import {
  Animal,
  Dog,
  Label,
  Plain,
  Shape,
  Square,
  Tagged,
  all,
  by_pointer,
  by_reference,
  plain_of,
  reference,
  tag_of,
} from "inheritance";

const label = new Label();
const square: Square = label;
const shape: Shape = square;
const [tag, plain, id, area]: [string, number, number, number] = [label.tag, label.plain, label.id, label.area];
by_reference(label);
by_pointer(null);
tag_of(label);
plain_of(label);
const result: Shape = reference();
const several: (Shape | null)[] = all();
const animal: Animal = new Dog();
class Mine extends Label {}
by_reference(new Mine());
void [shape, tag, plain, id, area, result, several, animal];
// @ts-expect-error: abstract
new Animal();
// @ts-expect-error: not a Shape
by_reference(new Tagged());
// @ts-expect-error: a Shape need not be a Square
const narrow: Square = reference();
// @ts-expect-error: no Tagged
tag_of(new Square());
void [narrow, Plain];
