// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  test("whatever order the headers are in", () => {
    const add = (x) => x + 10;
    assert.equal(wasm.standard_first(add, add), 23);
  });
  test("C++ calls functions of JavaScript", () => {
    assert.equal(
      wasm.call_number((x) => x * 2, 1.5),
      3,
    );
    assert.equal(
      wasm.call_text((x) => x.toUpperCase(), "grün 🦉"),
      "GRÜN 🦉",
    );
    assert.equal(
      wasm.call_bool((x) => !x, true),
      false,
    );
    assert.equal(
      wasm.call_big((x) => x + 1n, 2n ** 60n),
      2n ** 60n + 1n,
    );
    assert.sameElements(Array.from(wasm.call_numbers((x) => x.map((y) => -y), [1, 2])), [-1, -2]);
    assert.sameElements(
      wasm.call_list((x) => x.reverse(), ["a", "b"]),
      ["b", "a"],
    );
    assert.equal(wasm.call_point(({ x, y }) => ({ x: y, y: x }), { x: 1, y: 2 }).x, 2);
    assert.equal(
      wasm.call_color((x) => (x === wasm.Color.red ? wasm.Color.green : wasm.Color.red), wasm.Color.red),
      wasm.Color.green,
    );
    assert.equal(
      wasm.call_optional((x) => (x === undefined ? 1 : undefined), 5),
      undefined,
    );
    assert.equal(
      wasm.call_optional((x) => (x === undefined ? 1 : undefined)),
      1,
    );
    const object = {};
    assert.equal(wasm.call_value((x) => [x], object)[0], object);
    let seen;
    wasm.call_many((...all) => {
      seen = all;
      return 0;
    });
    assert.sameElements(seen, [1, 2.5, 0.5, true, "text", 4000000000, -3, "c"]);
    let calls = 0;
    wasm.call_nothing(() => calls++);
    assert.equal(calls, 1);
  });

  test("what they give is checked", () => {
    assert.throws(TypeError, ["callback", "number"], () => wasm.call_number(() => "1", 1));
    assert.throws(TypeError, ["callback"], () => wasm.call_point(() => ({ x: 1 }), { x: 1, y: 2 }));
    assert.throws(TypeError, ["function"], () => wasm.call_number(5, 1));
    assert.throws(TypeError, ["function"], () => wasm.set_chain([(x) => x, 1]));
  });

  test("objects of C++", () => {
    let kept;
    const value = wasm.lend((counter) => {
      counter.add(4);
      kept = counter;
    });
    assert.equal(value, 5);
    assert.throws(Error, ["lent"], () => kept.value);
    wasm.hand_over((counter) => (kept = counter));
    assert.equal(kept.value, 7);
    kept.free();
    assert.equal(
      wasm.receive(() => new wasm.Counter(3)),
      3,
    );
  });

  test("in containers, optionals, variants and records", () => {
    wasm.set_chain([(x) => x + 1, (x) => x * 10]);
    assert.equal(wasm.run_chain(1), 20);
    wasm.set_chain([]);
    let called = false;
    assert.ok(wasm.has(() => (called = true)));
    assert.ok(called);
    assert.ok(!wasm.has());
    assert.ok(!wasm.has(null));
    assert.equal(
      wasm.either(() => "called"),
      "called",
    );
    assert.equal(wasm.either("text"), "text");
    assert.equal(wasm.run_handlers({ first: (x) => x + 1 }, 1), 2);
    assert.equal(wasm.run_handlers({ first: (x) => x + 1, second: (x) => x * 3 }, 1), 6);
  });

  test("JavaScript calls C++", () => {
    const add5 = wasm.adder(5);
    assert.equal(typeof add5, "function");
    assert.equal(add5(1), 6);
    assert.equal(add5(2), 7);
    assert.equal(wasm.adder(1)(1), 2);
    assert.equal(wasm.repeater()("äb", 3), "äbäbäb");
    const sum = wasm.summer()({ x: 1, y: 2 }, [{ x: 10, y: 20 }]);
    assert.equal(sum.x, 11);
    assert.equal(sum.y, 22);
    assert.equal(wasm.twice()((x) => x * 3)(2), 18);
    assert.equal(wasm.twice()(wasm.adder(2))(1), 5);
    const counter = new wasm.Counter(1);
    wasm.increaser()(counter, 4);
    assert.equal(counter.value, 5);
    counter.free();
    const made = wasm.maker()(9);
    assert.equal(made.value, 9);
    made.free();
    const { first, second } = wasm.handlers();
    assert.equal(second(first(1)), 4);
    assert.equal(wasm.call_number(wasm.adder(1), 2), 3);
    assert.equal(wasm.none(), undefined);
    assert.equal(wasm.deduced()(1, "a"), "1a");
  });

  test("what they are given is checked", () => {
    assert.throws(TypeError, ["callback", "arg0", "number"], () => wasm.adder(5)("x"));
    assert.throws(TypeError, ["callback"], () => wasm.summer()({ x: 1 }, []));
    assert.throws(TypeError, ["Counter"], () => wasm.increaser()({}, 1));
  });

  test("overloads", () => {
    assert.equal(
      wasm.kind(() => {}),
      "function",
    );
    assert.equal(wasm.kind(1), "number");
    assert.equal(wasm.kind("a"), "string");
  });

  test("a function of JavaScript comes back as itself", () => {
    const f = (x) => x;
    assert.equal(wasm.anything(f), f);
    assert.equal(wasm.same(f), f);
    const own = wasm.adder(1);
    assert.equal(wasm.same(own), own);
  });

  test("errors go through", () => {
    const error = new RangeError("mine");
    const fail = () => {
      throw error;
    };
    try {
      wasm.call_nothing(fail);
      assert.ok(false, "not reached");
    } catch (caught) {
      assert.equal(caught, error);
    }
    assert.throws(RangeError, ["mine"], () => wasm.twice()(fail)(1));
    assert.equal(wasm.adder(1)(1), 2);
  });

  test("exceptions of C++ and of JavaScript, both ways", () => {
    const f = wasm.thrower();
    assert.equal(f(1), 1);
    assert.throws(TypeError, ["negative"], () => f(-1));
    assert.equal(f(2), 2);
    assert.equal(
      wasm.caught(() => {}),
      "nothing",
    );
    assert.equal(
      wasm.caught(() => {
        throw new Error("mine");
      }),
      "mine",
    );
    assert.equal(
      wasm.through_both((g) => g(5)),
      "out 5",
    );
    assert.equal(
      wasm.through_both((g) => {
        try {
          return g(5);
        } catch (error) {
          return error.message.length;
        }
      }),
      "5",
    );
    assert.throws(TypeError, ["negative"], () => wasm.call_nothing(() => f(-1)));
  });

  test("memory stays as it is", () => {
    const f = (x) => x + 1;
    noGrowth(() => wasm.call_number(f, 1));
    noGrowth(() => wasm.call_text((x) => x, "some text"));
    noGrowth(() => wasm.same(f));
  });
};
