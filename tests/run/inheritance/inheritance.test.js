// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Shape, Square, Label, Tagged, Plain, Animal, Dog, Root, Left, Right, Bottom } = wasm;

  test("extends, behind a base that is not exported", () => {
    assert.equal(Object.getPrototypeOf(Square), Shape);
    assert.equal(Object.getPrototypeOf(Label), Square);
    const label = new Label();
    for (const Base of [Shape, Square, Label]) assert.ok(label instanceof Base, Base.name);
    assert.equal(label.constructor.name, "Label");
    assert.equal(wasm.Sized, undefined);
  });

  test("members of three levels", () => {
    const label = new Label();
    assert.equal(label.id, 1);
    label.id = 7;
    assert.equal(label.id, 7);
    assert.equal(label.edges(), 4);
    label.side = 3;
    assert.equal(label.area, 9);
    assert.equal(label.name(), "label tag");
    assert.equal(new Square(5).area, 25);
    assert.equal(new Shape().area, 0);
    assert.equal(Square.family(), "shapes");
  });

  test("members of the second and third base", () => {
    const label = new Label();
    label.tag = "new";
    label.plain = 21;
    assert.equal(label.tagged(), "<new>");
    assert.equal(label.doubled(), 42);
    assert.equal(label.name(), "label new");
    assert.equal(label.id, 1);
  });

  test("a derived object wherever a base is wanted", () => {
    const label = new Label();
    assert.equal(wasm.by_reference(label), "label tag");
    assert.equal(wasm.by_pointer(label), "label tag");
    assert.equal(wasm.by_pointer(null), "none");
    assert.equal(wasm.by_optional(label), "label tag");
    assert.equal(wasm.by_optional(undefined), "nothing");
    assert.equal(wasm.by_value(label), "shape");
    assert.equal(wasm.count([label, new Shape(), new Square(), null]), 4);
    assert.equal(wasm.tag_of(label), "tag");
    assert.equal(wasm.shared_tag_of(label), "tag");
    assert.equal(wasm.plain_of(label), 9);
  });

  test("unique_ptr to a base takes the object", () => {
    const square = new Square();
    assert.equal(wasm.by_unique(square), "square");
    assert.throws(Error, ["Square.edges"], () => square.edges());
    const label = new Label();
    assert.equal(wasm.by_unique(label), "label tag");
    assert.throws(Error, ["Label.name"], () => label.name());
  });

  test("shared_ptr to a base keeps it alive", () => {
    const before = wasm.living();
    const square = new Square();
    assert.equal(wasm.hold(square), "square");
    square.free();
    assert.equal(wasm.living(), before + 1);
    const again = wasm.let_go();
    assert.ok(again instanceof Square);
    assert.equal(again.edges(), 4);
    again.free();
    assert.equal(wasm.living(), before);
    assert.equal(wasm.let_go(), null);
  });

  test("results are the most derived class", () => {
    assert.ok(wasm.reference() instanceof Label);
    const label = wasm.pointer(true);
    assert.ok(label instanceof Label);
    assert.equal(label.edges(), 4);
    assert.equal(label.tagged(), "<tag>");
    assert.equal(wasm.pointer(false), null);
    const square = wasm.unique();
    assert.ok(square instanceof Square);
    square.free();
    const before = wasm.uses();
    const shared = wasm.shared();
    assert.ok(shared instanceof Label);
    assert.equal(wasm.uses(), before + 1);
    shared.free();
    assert.equal(wasm.uses(), before);
    const hidden = wasm.hidden();
    assert.equal(hidden.constructor, Shape);
    assert.equal(hidden.name(), "hidden");
    hidden.free();
  });

  test("in vectors", () => {
    const before = wasm.living();
    const [label, none, shape] = wasm.all();
    assert.ok(label instanceof Label);
    assert.equal(none, null);
    assert.equal(shape.constructor, Shape);
    assert.equal(label.name(), "label tag");
    label.free();
    shape.free();
    assert.equal(wasm.living(), before);
    assert.equal(wasm.uses(), 1);
  });

  test("virtual bases", () => {
    const bottom = new Bottom();
    assert.ok(bottom instanceof Left && bottom instanceof Root);
    assert.equal(bottom.root, 3);
    bottom.root = 5;
    assert.equal(wasm.root_of(bottom), 5);
    assert.equal(wasm.root_of(new Right()), 3);
  });

  test("abstract bases", () => {
    assert.throws(TypeError, ["Animal"], () => new Animal());
    const dog = new Dog();
    assert.equal(dog.twice(), "wuff wuff");
    assert.equal(wasm.sound_of(dog), "wuff");
    const adopted = wasm.adopt_dog();
    assert.ok(adopted instanceof Dog);
    adopted.free();
  });

  test("JavaScript classes that extend", () => {
    class Mine extends Label {
      edges() {
        return super.edges() + 1;
      }
    }
    const mine = new Mine();
    assert.equal(mine.edges(), 5);
    assert.equal(wasm.by_reference(mine), "label tag");
    assert.equal(wasm.tag_of(mine), "tag");
    assert.equal(mine.tagged(), "<tag>");
  });

  test("a base where a derived one is wanted, and strangers", () => {
    assert.throws(TypeError, ["by_reference", "'shape'"], () => wasm.by_reference(new Tagged()));
    assert.throws(TypeError, ["by_reference", "'shape'"], () => wasm.by_reference({}));
    assert.throws(TypeError, ["by_reference", "'shape'"], () => wasm.by_reference(null));
    assert.throws(TypeError, ["by_pointer", "'shape'"], () => wasm.by_pointer(new Plain()));
    assert.throws(TypeError, ["tag_of", "'tagged'"], () => wasm.tag_of(new Square()));
    assert.throws(TypeError, ["count", "'shapes[1]'"], () => wasm.count([new Square(), new Tagged()]));
    assert.throws(TypeError, ["Square.edges"], () => Square.prototype.edges.call(new Shape()));
    assert.throws(TypeError, [], () => Square.prototype.edges.call({}));
  });

  test("nothing is lost", () => {
    noGrowth(() => new Label().free());
    noGrowth(() => wasm.unique().free());
    noGrowth(() => wasm.shared().free());
    noGrowth(() => wasm.by_unique(new Square()));
    const before = wasm.living();
    wasm.by_unique(new Label());
    new Label().free();
    assert.equal(wasm.living(), before);
  });

  test("members of bases that are not exported", () => {
    const label = new Label();
    assert.equal(label.size, 5);
    label.size = 6;
    assert.equal(label.size, 6);
    label.free();
    const words = new wasm.Words();
    words.push("a");
    words.push("b");
    assert.equal(words.depth(), -2);
    assert.equal(words.pop(), "b");
    words.title = "list";
    assert.equal(words.title, "list");
    assert.equal(wasm.Words.limit(), 100);
    // Ambiguous in C++, and what does not cross.
    assert.equal(words.kind, undefined);
    assert.equal(words.handle, undefined);
    words.free();
    const numbers = new wasm.Numbers();
    numbers.push("1");
    assert.equal(numbers.depth(), 1);
    numbers.free();
  });
};
