// SPDX-License-Identifier: MIT OR Apache-2.0
class Node {
  constructor(name, parent = null) {
    Object.assign(this, { name, parent });
  }
}
globalThis.Node = Node;

export default ({ wasm, test, assert }) => {
  test("a handle that is null is false", () => {
    const child = new Node("child", new Node("parent"));
    assert.equal(wasm.lineage(child), "child;parent;");
    assert.equal(wasm.orphan(child), child);
    assert.equal(child.parent, null);
    assert.equal(wasm.nothing(), null);
  });

  test("a member of null throws JavaScript's TypeError", () => {
    assert.throws(TypeError, ["null"], () => wasm.name_of_null());
  });

  test("one of several types", () => {
    assert.equal(wasm.describe("a"), "text a");
    assert.equal(wasm.describe(7), "number 7");
    assert.equal(wasm.describe(new Node("x")), "node x");
    assert.equal(wasm.describe(null), "nothing");
    assert.equal(wasm.contents(new Node("x")), "text word;number 5;node inner;nothing;");
    assert.equal(wasm.flag_or_list(false), true);
    assert.equal([...wasm.flag_or_list(true)].join(), "1,2");
  });

  test("taking it for another one of them throws", () => {
    assert.throws(TypeError, ["a number", "got string"], () => wasm.number_of("5"));
    assert.throws(TypeError, ["no object of the class"], () => wasm.describe({}));
  });

  test("objects as dictionaries", () => {
    const sum = wasm.counted({ a: 2, start: 4 });
    assert.equal(JSON.stringify(sum), '{"start":5,"a":2}');
    assert.equal(wasm.keys({ x: 1, y: "two" }), "x;y;");
    assert.throws(TypeError, ["a number", "got string"], () => wasm.counted({ a: "2" }));
  });

  test("members of a variable's object", () => {
    globalThis.place = { href: "https://example.org/" };
    assert.equal(wasm.where(), "https://example.org/");
  });
};
