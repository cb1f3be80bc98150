// SPDX-License-Identifier: MIT OR Apache-2.0
import { Circle, Scene, Shape, Task, area_of } from "extendable";

class Square extends Shape {
  constructor(private side: number) {
    super("square");
  }
  override area(): number {
    return this.side ** 2 + super.area();
  }
  override describe(prefix: string, level = 1): string {
    return prefix + level + super.describe(prefix);
  }
  override neighbour(): Shape | null {
    return this;
  }
  override get sides(): number {
    return 4;
  }
  override set sides(_sides: number) {}
}
class Disc extends Circle {
  override radius(): number {
    return 2;
  }
}
class Job extends Task {
  constructor() {
    super(3);
  }
  run(input: number): number {
    return input;
  }
  override label(): string | undefined {
    return undefined;
  }
  protected override hidden(n: number): string {
    return super.hidden(n);
  }
}
area_of(new Square(2));
area_of(new Disc(1));
new Scene().add(new Square(1));
const done: string = new Job().finish();
void done;
// @ts-expect-error: abstract
new Task();
// @ts-expect-error: run is missing
class Idle extends Task {}
class Wrong extends Shape {
  // @ts-expect-error: a number
  override area(): string {
    return "";
  }
}
// @ts-expect-error: protected
new Job().hidden(1);
void [Idle, Wrong];
