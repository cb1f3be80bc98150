// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Node, Level } = wasm;
  const same = (actual, expected) => assert.equal(JSON.stringify(actual), JSON.stringify(expected));

  test("each alternative, in and out", () => {
    assert.equal(wasm.value(undefined), undefined);
    assert.equal(wasm.value(null), undefined);
    assert.equal(wasm.value(true), true);
    assert.equal(wasm.value(-0.5), -0.5);
    assert.equal(wasm.value("text"), "text");
    same(wasm.value({ radius: 2, label: "c" }), { radius: 2, label: "c" });
    same(wasm.value({ side: 3 }), { side: 3 });
  });

  test("the first that fits", () => {
    const given = [undefined, false, 0, "", { radius: 1 }, { side: 1 }];
    given.forEach((one, index) => assert.equal(wasm.index_of(one), index));
    assert.equal(wasm.index_of({ side: 1, radius: 1 }), 4);
    same(wasm.value({ radius: 2 }), { radius: 2, label: "circle" });
  });

  test("lists by their elements", () => {
    same(wasm.lists(["a"]), ["a"]);
    assert.sameElements(wasm.lists([1, 2]), Float64Array.of(1, 2));
    assert.sameElements(wasm.lists(Float64Array.of(1)), Float64Array.of(1));
    assert.equal(wasm.lists(3), 3);
    assert.equal(wasm.list_index([1, 2]), 0);
    assert.equal(wasm.list_index([1, 2, 3]), 1);
    assert.equal(wasm.list_index(["a", "b"]), 2);
  });

  test("enums, bigints, dates", () => {
    assert.equal(wasm.rest(Level.high), 5);
    assert.equal(wasm.rest(7n), 7n);
    const date = new Date(1700000000123);
    assert.equal(wasm.rest(date).getTime(), date.getTime());
    assert.throws(TypeError, ["rest", "'v'"], () => wasm.rest(3));
  });

  test("objects", () => {
    assert.equal(wasm.node(new Node(5)), "5");
    assert.equal(wasm.node("a"), "a");
    assert.equal(wasm.node(null), "null");
    const made = wasm.make_node(true);
    assert.ok(made instanceof Node);
    assert.equal(made.id, 3);
    assert.equal(wasm.make_node(false), 4);
  });

  test("in containers and optionals", () => {
    same(wasm.values([1, "a", undefined, { side: 1 }]), [1, "a", undefined, { side: 1 }]);
    same(
      [...wasm.named({ a: 1, b: "c" })],
      [
        ["a", 1],
        ["b", "c"],
      ],
    );
    assert.equal(wasm.maybe(1), 1);
    assert.equal(wasm.maybe("a"), "a");
    assert.equal(wasm.maybe(null), undefined);
  });

  test("monostate", () => {
    assert.equal(wasm.unit(undefined), undefined);
    assert.throws(TypeError, ["unit", "'v'"], () => wasm.unit(1));
  });

  test("wrong arguments are named", () => {
    for (const bad of [1n, Symbol("s"), {}, [], () => {}])
      assert.throws(TypeError, ["value", "'v'"], () => wasm.value(bad));
    assert.throws(TypeError, ["value", "'v.radius'"], () => wasm.value({ radius: "1" }));
    assert.throws(TypeError, ["values", "'v[1]'"], () => wasm.values([1, {}]));
    assert.throws(TypeError, ["lists", "'v'"], () => wasm.lists(["a", 1]));
    assert.throws(TypeError, ["node", "'v'"], () => wasm.node({}));
  });

  test("memory stays as it is", () => {
    noGrowth(() => wasm.value("a longer text that needs memory of its own"));
    noGrowth(() => wasm.value({ radius: 1, label: "a longer text that needs memory of its own" }));
    noGrowth(() => wasm.make_node(true).free());
  });
};
