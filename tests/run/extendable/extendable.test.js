// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, skip, assert, environment, noGrowth }) => {
  const { Shape, Circle, Task, Scene, area_of, describe_of, sides_of, set_sides_of, touch, same, neighbour_of } = wasm;

  class Square extends Shape {
    constructor(side) {
      super("square");
      this.side = side;
    }
    area() {
      return this.side * this.side;
    }
  }

  test("C++ calls the override", () => {
    const square = new Square(3);
    assert.equal(area_of(square), 9);
    assert.equal(square.twice(), 18);
    assert.equal(square.name(), "square");
    assert.equal(describe_of(square, "> "), "> square5:9");
    assert.ok(square instanceof Shape);
    square.free();
    assert.throws(Error, ["'shape' has been freed"], () => area_of(square));
  });

  test("objects of the class itself are as before", () => {
    const shape = new Shape("plain");
    assert.equal(area_of(shape), 1);
    assert.equal(shape.twice(), 2);
    assert.equal(describe_of(shape, ""), "plain5:1");
    shape.free();
  });

  test("super reaches C++", () => {
    class Louder extends Shape {
      area() {
        return super.area() + 10;
      }
      describe(prefix, level) {
        return super.describe(prefix, level) + "!" + super.describe("again ");
      }
    }
    const louder = new Louder("loud");
    assert.equal(area_of(louder), 11);
    // What the implementation calls is dispatched as usual.
    assert.equal(describe_of(louder, ""), "loud5:11!again loud2:11");
    louder.free();
  });

  test("a class that extends a JavaScript class", () => {
    class Cube extends Square {
      area() {
        return 6 * super.area();
      }
    }
    const cube = new Cube(2);
    assert.equal(area_of(cube), 24);
    cube.free();
  });

  test("a class that extends a derived class of C++", () => {
    class Disc extends Circle {
      area() {
        return super.area() + 0.5;
      }
      describe(prefix, level) {
        return "disc " + super.describe(prefix, level);
      }
    }
    const disc = new Disc(2);
    assert.equal(area_of(disc), 12.5);
    assert.equal(disc.radius(), 2);
    assert.equal(describe_of(disc, ""), "disc circle5:12");
    assert.equal(same(disc), disc);
    disc.free();
  });

  test("properties", () => {
    class Polygon extends Shape {
      n = 3;
      get sides() {
        return this.n;
      }
      set sides(n) {
        this.n = n + super.sides;
      }
    }
    const polygon = new Polygon();
    assert.equal(sides_of(polygon), 3);
    set_sides_of(polygon, 7);
    assert.equal(sides_of(polygon), 7);
    polygon.free();
  });

  test("an object comes back as itself", () => {
    const square = new Square(2);
    assert.equal(same(square), square);
    class Pair extends Shape {
      neighbour() {
        return this.other;
      }
      touches(other) {
        this.seen = other;
        return other === this.other;
      }
    }
    const pair = new Pair();
    pair.other = square;
    assert.equal(neighbour_of(pair), square);
    assert.equal(touch(pair, square), true);
    assert.equal(pair.seen, square);
    // Other objects are lent for the call.
    const plain = new Shape();
    assert.equal(touch(pair, plain), false);
    assert.throws(Error, ["lent for a call only"], () => pair.seen.area());
    assert.equal(plain.area(), 1);
    pair.other = null;
    assert.equal(neighbour_of(pair), null);
    for (const one of [pair, square, plain]) one.free();
  });

  test("results of overrides are checked", () => {
    class Wrong extends Shape {
      area() {
        return "big";
      }
    }
    const wrong = new Wrong();
    assert.throws(TypeError, ["Shape.area: 'result' must be a number"], () => area_of(wrong));
    wrong.free();
  });

  test("errors of overrides", () => {
    class Angry extends Shape {
      area() {
        throw new RangeError("no area");
      }
    }
    const angry = new Angry();
    assert.throws(RangeError, ["no area"], () => area_of(angry));
    assert.throws(RangeError, ["no area"], () => angry.twice());
    assert.equal(angry.name(), "shape");
    angry.free();
  });

  test("abstract classes and protected members", () => {
    assert.throws(TypeError, ["Task is abstract"], () => new Task());
    class Double extends Task {
      run(input) {
        return 2 * input;
      }
    }
    const double = new Double();
    assert.equal(double.run_twice(3), 12);
    assert.equal(double.finish(), "finished hidden 10");
    assert.throws(Error, ["Task.run has no implementation"], () => Task.prototype.run.call(double, 1));
    double.free();
    class Idle extends Task {
      constructor() {
        super(1);
      }
      hidden(n) {
        return "[" + super.hidden(n + 1) + "]";
      }
      label() {
        return "idle";
      }
    }
    const idle = new Idle();
    assert.throws(Error, ["Task.run has no implementation: a class that extends it has to override it"], () =>
      idle.run_twice(3),
    );
    assert.equal(idle.finish(), "finished [hidden 5]");
    idle.free();
  });

  test("an object given to C++ lives as long as C++ wants", () => {
    const before = Shape.count();
    const scene = new Scene();
    const square = new Square(4);
    scene.add(square);
    assert.equal(scene.total(), 16);
    assert.equal(scene.at(0), square);
    assert.equal(square.twice(), 32);
    assert.throws(Error, ["belongs to C++"], () => square.free());
    assert.throws(Error, ["belongs to"], () => scene.add(square));
    square[Symbol.dispose]();
    assert.equal(scene.take(), square);
    square.side = 5;
    assert.equal(square.area(), 25);
    scene.add(square);
    scene.clear();
    assert.throws(Error, ["deleted by C++"], () => square.name());
    assert.equal(Shape.count(), before);
    scene.add_all([new Square(1), new Shape(), new Square(2)]);
    assert.equal(scene.total(), 6);
    scene.free();
    assert.equal(Shape.count(), before);
  });

  test("shared objects", () => {
    const before = Shape.count();
    const scene = new Scene();
    const square = new Square(3);
    scene.share(square);
    assert.equal(scene.shared_area(), 9);
    assert.equal(scene.shared(), square);
    assert.throws(Error, ["belongs to C++"], () => square.free());
    scene.share(null);
    assert.equal(square.area(), 9);
    scene.share_all([square, square]);
    assert.equal(scene.shared(), square);
    scene.free();
    square.free();
    assert.equal(Shape.count(), before);
  });

  test("an object is in use while its override runs", () => {
    class Suicidal extends Shape {
      area() {
        this.free();
        return 0;
      }
    }
    const shape = new Suicidal();
    assert.throws(Error, ["in use by a call"], () => area_of(shape));
    shape.free();
  });

  test("nothing leaks", () => {
    const before = Shape.count();
    const scene = new Scene();
    noGrowth(() => {
      const square = new Square(2);
      area_of(square);
      scene.add(square);
      scene.take().free();
      const shared = new Square(3);
      scene.share(shared);
      scene.share(null);
      shared.free();
    }, 2000);
    scene.free();
    assert.equal(Shape.count(), before);
  });

  if (environment === "firefox") {
    skip("the garbage collector", "this browser cannot be told to collect");
    return;
  }
  /** Lets the collector run until nothing more is released. */
  const collect = async () => {
    for (let quiet = 0; quiet < 5;) {
      const before = Shape.count();
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 10));
      quiet = Shape.count() === before ? quiet + 1 : 0;
    }
    return Shape.count();
  };

  test("the garbage collector releases objects that nobody freed", async () => {
    const before = await collect();
    const make = (side) => {
      const square = new Square(side);
      square.itself = square;
    };
    for (let i = 0; i < 50; i++) make(i);
    assert.equal(await collect(), before);
  });

  test("the garbage collector leaves what C++ holds", async () => {
    const scene = new Scene();
    const before = await collect();
    scene.add(new Square(4));
    scene.share(new Square(5));
    assert.equal(await collect(), before + 2);
    assert.equal(scene.total(), 16);
    assert.equal(scene.shared_area(), 25);
    assert.equal(scene.at(0).side, 4);
    // What C++ lets go is JavaScript's again.
    scene.share(null);
    assert.equal(await collect(), before + 1);
    scene.take();
    assert.equal(await collect(), before);
    scene.free();
  });

  test("results of overrides live as long as C++ may use them", async () => {
    class Lonely extends Shape {
      neighbour() {
        return new Square(6);
      }
    }
    const lonely = new Lonely();
    const before = await collect();
    wasm.remember(lonely);
    assert.equal(await collect(), before + 1);
    assert.equal(wasm.remembered_area(), 36);
    lonely.free();
    assert.equal(await collect(), before - 1);
  });
};
