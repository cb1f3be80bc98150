// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("Object", () => {
    assert.sameElements(wasm.keys({ a: 1, b: 2 }), ["a", "b", "a", "b", "2", "own"]);
    const source = { a: {} };
    const copy = wasm.copied(source);
    assert.ok(copy !== source && copy.a === source.a);
    const target = {};
    assert.ok(wasm.frozen(target) && Object.isFrozen(target));
    assert.equal(wasm.same(NaN, NaN), true);
    assert.equal(wasm.same(0, -0), false);
    assert.equal(Object.getPrototypeOf(wasm.without_prototype()), null);
    assert.equal(JSON.stringify(wasm.from_entries()), '{"x":1,"y":null}');
  });

  test("Reflect", () => {
    const symbol = Symbol("s");
    assert.equal(wasm.reflect_get({ [symbol]: 4 }, symbol), 4);
    const target = {};
    assert.equal(wasm.reflect_set(target, "k"), true);
    assert.equal(target.k, 5);
    assert.equal(wasm.reflect_delete(target, "k"), true);
    assert.equal("k" in target, false);
    assert.equal(
      wasm.reflect_apply(function (a, b) {
        return `${this} ${a} ${b}`;
      }),
      "receiver 1 2",
    );
    class Thing {
      constructor(x) {
        this.x = x;
      }
    }
    assert.equal(wasm.reflect_construct(Thing).x, 7);
    assert.sameElements(wasm.own_keys({ a: 1, [symbol]: 2 }), ["a", symbol]);
  });

  test("Proxy", () => {
    const proxy = wasm.proxied({ a: 1 }, { get: (target, key) => `${String(key)}!` });
    assert.equal(proxy.anything, "anything!");
  });

  test("Error and its family", () => {
    assert.sameElements(wasm.errors(), [
      "TypeError",
      "wrong",
      "TypeError: wrong",
      "Renamed: message",
      "RangeError",
      "SyntaxError",
      "ReferenceError",
      "EvalError",
      "URIError",
      "both2",
    ]);
    assert.ok(wasm.make_error("far") instanceof RangeError);
    const cause = {};
    const error = wasm.with_cause({ cause });
    assert.equal(error.cause, cause);
    assert.equal(wasm.cause_of(error), cause);
  });

  test("instanceof, asked for", () => {
    assert.equal(wasm.is_type_error(new TypeError("x")), true);
    assert.equal(wasm.is_type_error(new RangeError("x")), false);
    assert.equal(wasm.is_type_error(null), false);
    assert.equal(wasm.as_error(new RangeError("far")), "far");
    assert.throws(TypeError, [], () => wasm.as_error({ message: "no error" }));
  });
};
