// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("overloads and default arguments", () => {
    globalThis.show = (x, times) => `${typeof x} ${x} ${times}`;
    assert.equal(wasm.show_number(2), "number 2 undefined");
    assert.equal(wasm.show_text("a"), "string a undefined");
    assert.equal(wasm.show_times("a", 2), "string a 2");
    assert.equal(wasm.show_defaulted("a"), "string a 3");
  });

  test("an import and an export of one name", () => {
    globalThis.clash = (x) => x * 10;
    assert.equal(wasm.clash(2), 21);
  });

  test("nested namespaces, each with its receiver", () => {
    globalThis.app = {
      title: "first",
      one: 1,
      top() {
        return this.one;
      },
      inner: {
        ten: 10,
        receiver() {
          return this.ten;
        },
        "in-most": () => 100,
      },
    };
    assert.equal(wasm.nested(), 111);
    assert.equal(wasm.title(), "first");
    globalThis.app.title = "second";
    assert.equal(wasm.title(), "second");
  });

  test("variables that are not there, and odd names", () => {
    assert.equal(wasm.missing(), undefined);
    globalThis.not_there = "now";
    assert.equal(wasm.missing(), "now");
    delete globalThis.not_there;
    globalThis["odd name"] = 5;
    assert.equal(wasm.odd(), 5);
    globalThis["odd name"] = "five";
    assert.throws(TypeError, ["odd name", "a number", "got string"], () => wasm.odd());
  });

  test("variadic imports get their arguments one by one", () => {
    globalThis.sum_all = (...values) => values.reduce((a, b) => a + b, 0);
    assert.equal(wasm.sum_three(1, 2, 3), 6);
    assert.equal(wasm.sum_none(), 0);
    globalThis.join_all = (by, ...values) => values.join(by);
    assert.equal(wasm.join_two("a", "b"), "a-b");
  });

  test("names that vendors have put something in front of", () => {
    globalThis.mozFancyThing = (x) => x + 1;
    assert.equal(wasm.fancy(1), 2);
    globalThis.webkitFancyThing = (x) => x + 2;
    assert.equal(wasm.fancy(1), 3);
    globalThis.fancyThing = (x) => x + 3;
    assert.equal(wasm.fancy(1), 4);
    globalThis.app = {
      speed: 3,
      mozGo() {
        return this.speed;
      },
    };
    assert.equal(wasm.go(), 3);
  });

  test("plain functions that are bound as they are", () => {
    assert.equal(wasm.hypot(3, 4), 5);
    assert.equal(wasm.leading_zeros(1), 31);
    assert.equal(wasm.truncated(4294967295.5), 4294967295);
    assert.equal(wasm.pi(), Math.PI);
    const { hypot } = Math;
    Math.hypot = () => 0;
    assert.equal(wasm.hypot(3, 4), 5);
    Math.hypot = hypot;
  });

  // The last one: what a noexcept function throws terminates the module.
  test("a bound function that is not there fails when it is called", () => {
    let failed = false;
    try {
      wasm.missing_function(1);
    } catch {
      failed = true;
    }
    assert.ok(failed);
  });
};
