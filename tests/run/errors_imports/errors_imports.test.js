// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, raw, test, assert, noGrowth }) => {
  let what;
  const give = (result) => (x) => {
    if (x !== 0) throw what;
    return result;
  };
  Object.assign(globalThis, {
    number: give(41),
    real: give(1.5),
    big: give(41n),
    text: give("fine"),
    nothing: give(undefined),
    value: give("value"),
    texts: give(["a", "b"]),
  });
  const thrown = (call) => {
    try {
      call();
    } catch (error) {
      return { error };
    }
    throw new Error(`nothing was thrown: ${call}`);
  };
  const values = [
    new Error("an error"),
    new RangeError("a range"),
    { some: "object" },
    "text",
    3,
    NaN,
    0n,
    undefined,
    null,
    Symbol("symbol"),
    Object.create(null),
    new WebAssembly.RuntimeError("of another module"),
    new RangeError("Maximum call stack size exceeded"),
  ];
  const names = ["number", "real", "big", "text", "nothing", "value", "texts"];

  test("imports that do not throw", () => {
    assert.equal(wasm.through_number(0), 42);
    assert.equal(wasm.through_real(0), 2.5);
    assert.equal(wasm.through_big(0), 42n);
    assert.equal(wasm.through_text(0), "fine!");
    assert.equal(wasm.through_nothing(0), undefined);
    assert.equal(wasm.through_value(0), "value");
    assert.equal(wasm.through_texts(0), 2);
    assert.equal(wasm.expected_text(0), "fine");
    assert.equal(wasm.expected_number(0), 41);
    assert.equal(wasm.expected_nothing(0), true);
    assert.equal(wasm.expected_value(0), "value");
    assert.equal(wasm.passed_on(0), 41);
  });

  test("any value goes through C++ and comes out the same; destructors run", () => {
    for (what of values) {
      for (const name of names) assert.equal(thrown(() => wasm[`through_${name}`](1)).error, what, name);
      assert.equal(thrown(() => wasm.again(1)).error, what);
      assert.equal(thrown(() => wasm.rethrown(1)).error, what);
      assert.equal(thrown(() => wasm.passed_on(1)).error, what);
      assert.equal(thrown(() => wasm.throws_value(what)).error, what);
      assert.equal(wasm.alive(), 0);
    }
  });

  test("any value can be caught", () => {
    for (what of values) {
      assert.equal(wasm.caught_value(1), what);
      assert.equal(wasm.expected_value(1), what);
      assert.equal(wasm.expected_number(1), -1);
      assert.equal(wasm.expected_nothing(1), false);
    }
  });

  test("messages", () => {
    const messages = [
      [new Error("größer"), "größer"],
      ["text", "text"],
      [3, "3"],
      [undefined, "undefined"],
      [null, "null"],
      [Symbol("symbol"), "Symbol(symbol)"],
      [Object.create(null), ""],
      [{ message: "own" }, "own"],
    ];
    for (const [value, message] of messages) {
      what = value;
      assert.equal(wasm.caught(1), `caught ${message}`);
      assert.equal(wasm.caught_as_exception(1), `caught ${message}`);
      assert.equal(wasm.expected_text(1), `error: ${message}`);
    }
  });

  test("as the cause of another", () => {
    what = new Error("inner");
    const { error } = thrown(() => wasm.nested(1));
    assert.equal(String(error), "std::runtime_error: outer");
    assert.equal(error.cause, what);
  });

  test("results of a wrong type are errors of the same kind", () => {
    const { text } = globalThis;
    globalThis.text = () => 5;
    assert.equal(wasm.caught(0), "caught text: 'result' must be a string, got number");
    assert.equal(wasm.expected_text(0), "error: text: 'result' must be a string, got number");
    assert.throws(TypeError, ["text: 'result' must be a string"], () => wasm.through_text(0));
    delete globalThis.text;
    assert.throws(TypeError, ["text"], () => wasm.through_text(0));
    globalThis.text = text;
  });

  test("JavaScript's own errors, thrown by C++", () => {
    [Error, TypeError, RangeError, SyntaxError, ReferenceError].forEach((Type, kind) => {
      const { error } = thrown(() => wasm.throws(kind, "größer"));
      assert.equal(error.constructor, Type);
      assert.equal(error.name, Type.name);
      assert.equal(error.message, "größer");
    });
    assert.throws(Error, ["made"], () => wasm.made("made"));
    assert.equal(wasm.alive(), 0);
  });

  test("functions of JavaScript and of C++", () => {
    what = new Error("from a function");
    assert.equal(wasm.call(give(7), 0), 7);
    assert.equal(wasm.call(give(7), 1), -1);
    assert.equal(thrown(() => wasm.call(give(7), 2)).error, what);
    const failing = wasm.failing();
    assert.equal(failing(0), 5);
    assert.throws(RangeError, ["in a callable"], () => failing(1));
    assert.equal(wasm.call(failing, 1), -1);
    assert.throws(RangeError, ["in a callable"], () => wasm.call(failing, 2));
    assert.equal(wasm.alive(), 0);
  });

  test("100,000 errors: stack and memory stay as they are", () => {
    what = { some: "object" };
    const stack = raw.stack();
    assert.equal(wasm.often(100000), 100000);
    noGrowth(() => thrown(() => wasm.through_texts(1)), 100000);
    noGrowth(() => wasm.expected_number(1), 10000);
    noGrowth(() => wasm.caught(1), 10000);
    assert.equal(raw.stack(), stack);
    assert.equal(wasm.alive(), 0);
  });
};
