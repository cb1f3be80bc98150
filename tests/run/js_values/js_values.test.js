// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const same = (a, b) => assert.ok(Object.is(a, b), `${String(a)} is ${String(b)}`);

  test("conversions there and back", () => {
    const scalars = {
      bool: [true, false],
      int: [-5],
      u32: [4294967295],
      i64: [-(2n ** 63n)],
      u64: [2n ** 64n - 1n],
      double: [1.5, NaN, -0],
      char32: ["🦉"],
      string: ["", "grün 🦉"],
      u16string: ["\ud800x"],
      enum: [wasm.Color.green],
      variant: [1.5, "text"],
      optional: [5, undefined],
      "optional string": ["a", undefined],
    };
    for (const [type, values] of Object.entries(scalars)) {
      for (const value of values) same(wasm.convert(type, value), value);
    }
    for (const [type, value] of Object.entries({
      strings: ["a", "b"],
      tuple: [1, "a"],
      record: { x: 1, y: 2 },
      shapes: [{ name: "a", points: [{ x: 1, y: 2 }] }],
      values: [undefined, null, "a"],
    })) {
      assert.equal(JSON.stringify(wasm.convert(type, value)), JSON.stringify(value), type);
    }
    assert.sameElements(Array.from(wasm.convert("numbers", [1, 2.5])), [1, 2.5]);
    assert.sameElements(Array.from(wasm.convert("array", [1, 2, 3])), [1, 2, 3]);
    assert.sameElements([...wasm.convert("set", new Set(["b", "a"]))], ["a", "b"]);
    assert.equal(wasm.convert("map", { a: 1 }).get("a"), 1);
    assert.equal(wasm.convert("date", new Date(1234)).getTime(), 1234);
    const box = new wasm.Box(3);
    const copy = wasm.convert("object", box);
    assert.equal(copy.value, 3);
    copy.free();
    box.free();
    const f = (x) => x + 1;
    same(wasm.convert("function", f), f);
  });

  test("what does not fit is refused, with its place", () => {
    assert.throws(TypeError, ["'value'", "a number", "string"], () => wasm.convert("double", "1"));
    assert.throws(TypeError, ["'value[1]'", "a string", "number"], () => wasm.convert("strings", ["a", 1]));
    const shapes = [
      {
        name: "a",
        points: [
          { x: 1, y: 2 },
          { x: "1", y: 2 },
        ],
      },
    ];
    assert.throws(TypeError, ["'value[0].points[1].x'", "a number", "string"], () => wasm.convert("shapes", shapes));
    assert.throws(TypeError, ["a function"], () => wasm.convert("function", {}));
    assert.throws(TypeError, ["Box"], () => wasm.convert("object", {}));
    assert.equal(wasm.try_convert([{ name: "a", points: [] }]), "1");
    assert.ok(wasm.try_convert(shapes).includes("value[0].points[1].x"));
    assert.equal(wasm.try_int(7), 7);
    assert.equal(wasm.try_int("7"), -1);
  });

  test("what kind of value it is", () => {
    const kinds = [undefined, null, true, 1, 1n, "a", Symbol("a"), {}, () => 1];
    kinds.forEach((value, i) => assert.equal(wasm.type_of(value), i));
    assert.equal(wasm.tests(undefined), "undefined ");
    assert.equal(wasm.tests(null), "null ");
    assert.equal(wasm.tests(0), "number ");
    assert.equal(wasm.tests(5), "number true");
    assert.equal(wasm.tests(""), "string ");
    assert.equal(wasm.tests([]), "object array true");
    assert.equal(
      wasm.tests(() => 1),
      "function true",
    );
    assert.equal(wasm.tests(0n), "bigint ");
  });

  test("equality", () => {
    const values = [undefined, null, 0, NaN, "0", "", {}, false, 0n];
    for (const a of values) {
      for (const b of values) {
        assert.equal(wasm.equal(a, b), a === b);
        assert.equal(wasm.loosely_equal(a, b), a == b);
      }
    }
    assert.ok(wasm.is_five(5));
    assert.ok(!wasm.is_five("5"));
  });

  test("operators", () => {
    assert.sameElements(wasm.compare(1, 2), [true, true, false, false]);
    assert.sameElements(wasm.compare("b", "a"), [false, false, true, true]);
    assert.sameElements(wasm.compare(NaN, 1), [false, false, false, false]);
    assert.sameElements(wasm.calculate(7, 2), [9, 5, 14, 3.5, 1]);
    assert.sameElements(wasm.calculate(7n, 2n), [9n, 5n, 14n, 3n, 1n]);
    assert.equal(wasm.calculate("a", 1)[0], "a1");
    assert.throws(TypeError, ["BigInt"], () => wasm.calculate(1n, 1));
  });

  test("properties", () => {
    const key = Symbol("key");
    const object = { a: 1, [key]: "symbol", 5: "five" };
    assert.equal(wasm.get(object, "a"), 1);
    assert.equal(wasm.get(object, key), "symbol");
    assert.equal(wasm.get(object, 5), "five");
    assert.equal(wasm.get(object, "b"), undefined);
    assert.equal(wasm.get_number(object, "a"), 1);
    assert.throws(TypeError, ["number"], () => wasm.get_number(object, "b"));
    assert.throws(TypeError, ["undefined"], () => wasm.get(undefined, "a"));
    assert.equal(wasm.at(["x", "y"], 1), "y");
    wasm.set(object, "b", key);
    wasm.set(object, key, 2);
    assert.equal(object.b, key);
    assert.equal(object[key], 2);
    wasm.fill(object);
    assert.equal(object.number, 1.5);
    assert.equal(object.text, "text");
    assert.equal(object.list.join(), "a,b");
    assert.equal(object.point.y, 2);
    assert.equal(object[0], true);
    assert.equal(object.nothing, null);
    assert.ok(wasm.has(object, "text"));
    assert.ok(wasm.remove(object, "text"));
    assert.ok(!wasm.has(object, "text"));
    assert.ok(!wasm.remove(Object.freeze({ a: 1 }), "a"));
    assert.equal(wasm.fresh().a, 1);
    const thrower = {
      get a() {
        throw new RangeError("getter");
      },
    };
    assert.throws(RangeError, ["getter"], () => wasm.get(thrower, "a"));
  });

  test("keys that are known when C++ is compiled", () => {
    assert.equal(wasm.get_a({ a: 7 }), 7);
    assert.throws(TypeError, ["a: 'result' must be a number, got string"], () => wasm.get_a({ a: "7" }));
    assert.throws(TypeError, ["undefined"], () => wasm.get_a(undefined));
    assert.throws(TypeError, ["null"], () => wasm.get_a(null));
    assert.equal(wasm.get_odd({ "not a-name": "odd" }), "odd");
    assert.equal(wasm.get_odd({}), undefined);
    assert.sameElements(
      wasm.get_foreign({ größe: 1, "€": 2, "a\u00a0b": 3, '"quoted"\n': 4, class: 5 }),
      [1, 2, 3, 4, 5],
    );
    const object = {};
    wasm.fill_by_keys(object);
    assert.sameElements(Object.keys(object).sort(), ["0", "a.b", "nothing", "number", "text"]);
    assert.equal(object.number, 1.5);
    assert.equal(object.text, "text");
    assert.equal(object["a.b"].join(), "a,b");
    assert.equal(object[0].y, 2);
    assert.equal(object.nothing, null);
    assert.throws(TypeError, ["undefined"], () => wasm.fill_by_keys(undefined));
    assert.equal(wasm.iterator_of([7]).next().value, 7);
    const greeter = {
      hello: "Hello, ",
      greet(name, point) {
        return this.hello + name + point.y;
      },
    };
    assert.equal(wasm.call_greet(greeter), "Hello, Ada2");
    assert.throws(TypeError, ["greet"], () => wasm.call_greet({}));
    assert.throws(TypeError, ["greet: 'result' must be a string, got number"], () =>
      wasm.call_greet({ greet: () => 1 }),
    );
    const thrower = {
      get a() {
        throw new RangeError("getter");
      },
    };
    noGrowth(() => assert.throws(RangeError, ["getter"], () => wasm.get_a(thrower)));
    assert.ok(wasm.has_a({ a: undefined }) && !wasm.has_a({}));
    const removed = { a: 1 };
    assert.ok(wasm.remove_a(removed) && !("a" in removed));
  });

  test("calls", () => {
    let seen;
    assert.equal(
      wasm.call((...all) => {
        seen = all;
        return "result";
      }),
      "result",
    );
    assert.equal(JSON.stringify(seen), JSON.stringify([1, "two", { x: 3, y: 4 }, { 0: 5 }]));
    const object = {
      name: "me",
      method(x, other) {
        return `${this.name} ${x} ${other === this}`;
      },
    };
    assert.equal(wasm.call_method(object, "method"), "me 1.5 true");
    assert.throws(TypeError, ["not a function"], () => wasm.call_method(object, "name"));
    class Made {
      constructor(...all) {
        this.all = all;
      }
    }
    const made = wasm.make(Made, object);
    assert.ok(made instanceof Made);
    assert.equal(made.all[0], object);
    assert.equal(made.all[1], "more");
    assert.equal(wasm.largest(), 7.5);
    assert.throws(TypeError, [], () => wasm.call(5));
  });

  test("iteration", () => {
    assert.equal(wasm.sum([1, 2, 3]), 6);
    assert.equal(wasm.sum(new Set([4, 5])), 9);
    assert.equal(wasm.sum([]), 0);
    assert.equal(
      wasm.sum(
        (function* () {
          yield 1;
          yield 10;
        })(),
      ),
      11,
    );
    assert.equal(wasm.first("🦉x"), "🦉");
    assert.equal(wasm.first(""), "none");
    assert.throws(TypeError, [], () => wasm.sum({}));
    assert.throws(TypeError, ["number"], () => wasm.sum(["a"]));
  });

  test("loops that end early close the iterator", () => {
    let closed = 0;
    function* elements(...all) {
      try {
        yield* all;
      } finally {
        ++closed;
      }
    }
    assert.equal(wasm.first(elements("a", "b")), "a");
    assert.equal(closed, 1);
    assert.throws(TypeError, ["number"], () => wasm.sum(elements(1, "a", 2)));
    assert.equal(closed, 2);
    assert.equal(wasm.sum(elements(1, 2)), 3);
    assert.equal(closed, 3);
    const failing = {
      [Symbol.iterator]: () => ({
        next() {
          throw new RangeError("no element");
        },
        return() {
          ++closed;
        },
      }),
    };
    assert.throws(RangeError, ["no element"], () => wasm.sum(failing));
    assert.equal(closed, 3);
  });

  test("null instead of undefined", () => {
    for (const x of [5, 0, null]) assert.equal(wasm.null_int(x), x);
    for (const x of ["text", "", null]) assert.equal(wasm.null_text(x), x);
    assert.sameElements(Array.from(wasm.null_numbers([1])), [1]);
    assert.equal(wasm.null_numbers(null), null);
    assert.equal(wasm.null_int(undefined), null);
    assert.equal(wasm.null_point({ x: 1, y: 2 }).y, 2);
    assert.equal(wasm.null_point(null), null);
    assert.equal(wasm.null_box(false), null);
    const box = wasm.null_box(true);
    assert.equal(box.value, 3);
    box.free();
    const f = () => 1;
    assert.equal(wasm.null_function(f), f);
    assert.equal(wasm.null_function(null), null);
    const nodes = [
      { name: "a", size: 1 },
      { name: "b", size: null },
    ];
    assert.equal(JSON.stringify(wasm.nodes(nodes)), JSON.stringify(nodes));
    assert.throws(TypeError, ["or null"], () => wasm.null_int("5"));
    globalThis.find_number = (x) => (x === null ? 7 : null);
    assert.equal(wasm.found(null), 7);
    assert.equal(wasm.found(5), null);
  });

  test("memory stays as it is", () => {
    const object = { a: 1, name: "me", method: () => "text" };
    noGrowth(() => {
      wasm.sum([1, 2, 3]);
      wasm.fill(object);
      wasm.convert("shapes", [{ name: "a", points: [{ x: 1, y: 2 }] }]);
      wasm.call_method(object, "method");
      wasm.try_convert([{ name: 1 }]);
      try {
        wasm.sum(["a"]);
      } catch {
        // as it should
      }
    });
  });
};
