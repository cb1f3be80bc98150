// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Counter, Fields, Rectangle, NoConstructor, Implicit, Text } = wasm;

  test("constructor and methods", () => {
    const counter = new Counter(5);
    assert.ok(counter instanceof Counter);
    assert.equal(counter.increment(), undefined);
    counter.add(10);
    assert.equal(counter.value(), 16);
    assert.equal(counter.valueAsText(), "16");
    assert.equal(counter.text, undefined);
    assert.equal(counter.equals(new Counter(16)), true);
    assert.equal(counter.equals(counter), true);
    assert.equal(Counter.name, "Counter");
  });

  test("static methods", () => {
    assert.equal(Counter.made(), 17);
    const counter = Counter.twice(4);
    assert.ok(counter instanceof Counter);
    assert.equal(counter.value(), 8);
  });

  test("what is not exported", () => {
    const counter = new Counter(0);
    for (const name of ["left_out", "not_public", "value_", "operator=="]) assert.equal(counter[name], undefined, name);
    assert.equal("hidden" in new Fields(), false);
  });

  test("fields", () => {
    const fields = new Fields();
    assert.equal(fields.number, 1);
    assert.equal(fields.real, 0.5);
    assert.equal(fields.flag, true);
    assert.equal(fields.big, 5n);
    assert.equal(fields.text, "text");
    assert.sameElements(fields.list, Float32Array.of(1, 2));
    Object.assign(fields, {
      number: -2,
      real: 1.25,
      flag: false,
      big: -1n,
      text: "näu",
      list: [3, 4, 5],
      otherName: 10,
    });
    assert.equal(fields.number, -2);
    assert.equal(fields.real, 1.25);
    assert.equal(fields.flag, false);
    assert.equal(fields.big, -1n);
    assert.equal(fields.text, "näu");
    assert.sameElements(fields.list, Float32Array.of(3, 4, 5));
    assert.equal(fields.otherName, 10);
    assert.equal("renamed" in fields, false);
    assert.throws(TypeError, ["number"], () => (fields.number = "1"));
    assert.throws(TypeError, ["text"], () => (fields.text = 1));
  });

  test("fields that cannot be assigned", () => {
    const fields = new Fields();
    assert.equal(fields.fixed, 7);
    assert.equal(fields.shown, 8);
    assert.throws(TypeError, ["fixed"], () => (fields.fixed = 1));
    assert.throws(TypeError, ["shown"], () => (fields.shown = 1));
    fields.change_shown(9);
    assert.equal(fields.shown, 9);
  });

  test("static fields", () => {
    assert.equal(Fields.shared, 3);
    Fields.shared = 4;
    assert.equal(Fields.shared, 4);
    assert.equal(Fields.limit, 100);
  });

  test("getters and setters", () => {
    const rectangle = new Rectangle(2, 3);
    assert.equal(rectangle.area, 6);
    rectangle.width = 5;
    rectangle.height = 4;
    assert.equal(rectangle.width, 5);
    assert.equal(rectangle.area, 20);
    assert.equal(rectangle.shortSide, 4);
    rectangle.both = 9;
    assert.equal(rectangle.area, 81);
    assert.throws(TypeError, ["area"], () => (rectangle.area = 1));
    assert.throws(TypeError, ["width"], () => (rectangle.width = "1"));
    for (const name of ["set_height", "setBoth", "smaller"]) assert.equal(rectangle[name], undefined, name);
    assert.equal(wasm.rect, undefined);
  });

  test("static getters and setters", () => {
    assert.equal(Rectangle.count, 4);
    Rectangle.count = 6;
    assert.equal(Rectangle.count, 6);
  });

  test("without a public constructor", () => {
    assert.equal(NoConstructor.make().value(), 11);
    assert.ok(NoConstructor.make() instanceof NoConstructor);
    let error;
    try {
      new NoConstructor();
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error && error.message.includes("NoConstructor"), String(error));
  });

  test("the implicit constructor", () => {
    assert.equal(new Implicit().f(), 12);
  });

  test("classes need new", () => {
    assert.throws(TypeError, [], () => Counter(1));
  });

  test("wrong arguments are named", () => {
    assert.throws(TypeError, ["Counter", "'start'"], () => new Counter("1"));
    assert.throws(TypeError, ["Counter.add", "'amount'"], () => new Counter(1).add());
    assert.throws(TypeError, ["Counter.twice", "'start'"], () => Counter.twice(null));
    assert.throws(TypeError, ["Counter.equals", "'other'"], () => new Counter(1).equals({}));
    assert.throws(TypeError, ["Counter.equals", "'other'"], () => new Counter(1).equals(new Implicit()));
    assert.throws(TypeError, ["Counter.equals", "'other'"], () => new Counter(1).equals(null));
  });

  test("JavaScript classes that extend", () => {
    class Loud extends Counter {
      add(amount) {
        super.add(2 * amount);
      }
    }
    const loud = new Loud(1);
    loud.add(2);
    loud.increment();
    assert.equal(loud.value(), 6);
    assert.ok(loud instanceof Loud && loud instanceof Counter);
    assert.equal(new Counter(6).equals(loud), true);
  });

  test("through a Proxy", () => {
    const proxy = new Proxy(new Counter(3), {});
    proxy.increment();
    assert.equal(proxy.value(), 4);
  });

  test("memory stays as it is", () => {
    noGrowth(() => new Counter(1).free());
    noGrowth(() => Counter.twice(1).free());
    const text = new Text("");
    noGrowth(() => new Text("a longer text that needs memory of its own").free());
    text.append("äö");
    assert.equal(text.str(), "äö");
    assert.equal(text.size(), 4);
    noGrowth(() => text.str());
    const fields = new Fields();
    noGrowth(() => (fields.text = "a longer text that needs memory of its own"));
    noGrowth(() => fields.list.length);
  });
};
