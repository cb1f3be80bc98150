// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { kind, count, Text, Shape, Circle, Ring, Other } = wasm;

  test("primitive types", () => {
    assert.equal(kind(true), "bool");
    assert.equal(kind(1), "number");
    assert.equal(kind(1n), "bigint");
    assert.equal(kind("1"), "string");
  });

  test("typed arrays of each kind", () => {
    assert.equal(kind(Float64Array.of(1)), "Float64Array");
    assert.equal(kind(Float32Array.of(1)), "Float32Array");
    assert.equal(kind(Uint8Array.of(1)), "Uint8Array");
  });

  test("containers and records", () => {
    assert.equal(kind(new Set(["a"])), "Set");
    assert.equal(kind(new Map()), "Map");
    assert.equal(kind({ x: 1, y: 2 }), "Point");
    assert.equal(kind({ name: "a" }), "Named 3");
    assert.equal(kind({ name: "a", age: 4 }), "Named 4");
    assert.equal(wasm.dimensions({ x: 1, y: 2 }), "two");
    assert.equal(wasm.dimensions({ x: 1, y: 2, z: 3 }), "three");
  });

  test("classes, derived before base", () => {
    assert.equal(kind(new Shape()), "Shape");
    assert.equal(kind(new Circle()), "Circle");
    assert.equal(kind(new Ring()), "Ring");
    class Mine extends Circle {}
    assert.equal(kind(new Mine()), "Circle");
  });

  test("null goes to pointers", () => {
    assert.equal(wasm.pointer(null), "none");
    assert.equal(wasm.pointer(new Ring()), "Shape");
    assert.equal(wasm.pointer("a"), "a");
  });

  test("string enums before strings", () => {
    assert.equal(wasm.mode("fast"), "mode fast");
    assert.equal(wasm.mode("slow"), "mode slow");
    assert.equal(wasm.mode("other"), "text other");
    assert.equal(wasm.mode("toString"), "text toString");
    assert.equal(wasm.other("fast"), "slow");
  });

  test("the number of arguments", () => {
    assert.equal(count(), "none");
    assert.equal(count(undefined), "none");
    assert.equal(count(1), "one");
    assert.equal(count(1, 2), "two");
    assert.equal(count(1, "2"), "number and text");
    assert.equal(count("1", 2), "text and number");
  });

  test("constructors, methods, static methods", () => {
    assert.equal(new Text().str(), "");
    assert.equal(new Text(12).str(), "12");
    assert.equal(new Text("ab").str(), "ab");
    assert.equal(new Text("ab", 2).str(), "abab");
    const text = new Text("a");
    assert.equal(text.append(1).append("b"), text);
    assert.equal(text.str(), "a1b");
    assert.equal(Text.parse("four"), 4);
    assert.equal(Text.parse(7), 7);
  });

  test("what fits none", () => {
    for (const bad of [undefined, null, Symbol("s"), {}, { x: 1 }, () => {}, new Other()])
      assert.throws(TypeError, ["kind"], () => kind(bad));
    assert.throws(TypeError, ["count"], () => count("1", "2"));
    assert.throws(TypeError, ["Text"], () => new Text({}));
    assert.throws(TypeError, ["Text.append"], () => new Text().append(null));
    assert.throws(TypeError, ["Text.parse"], () => Text.parse());
    const freed = new Ring();
    freed.free();
    assert.throws(Error, ["kind", "freed"], () => kind(freed));
  });

  test("memory stays as it is", () => {
    noGrowth(() => kind("a longer text that needs memory of its own"));
    noGrowth(() => kind({ name: "a longer text that needs memory of its own" }));
    noGrowth(() => new Text("a longer text that needs memory of its own", 2).free());
  });
};
