// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, raw, test, assert }) => {
  let what;
  globalThis.number = (x) => {
    if (x !== 0) throw what;
    return 41;
  };
  const thrown = (call) => {
    try {
      call();
    } catch (error) {
      return error;
    }
    throw new Error(`nothing was thrown: ${call}`);
  };

  test("what an import throws comes out of the export", () => {
    assert.equal(wasm.through(0), 42);
    for (what of [new Error("an error"), { some: "object" }, 3, new WebAssembly.RuntimeError("of another module")]) {
      assert.equal(
        thrown(() => wasm.through(1)),
        what,
      );
      assert.equal(
        thrown(() => wasm.passed_on(1)),
        what,
      );
      assert.equal(
        thrown(() => wasm.throws_value(what)),
        what,
      );
    }
  });

  test("std::expected", () => {
    what = new Error("an error");
    assert.equal(wasm.message(0), "fine");
    assert.equal(wasm.message(1), "an error");
    assert.equal(wasm.passed_on(0), 41);
    assert.equal(wasm.text(0), 1);
    assert.throws(Error, ["a text"], () => wasm.text(1));
    assert.equal(wasm.code(0), 1);
    assert.equal(thrown(() => wasm.code(1)).name, "generic");
  });

  test("JavaScript's own errors", () => {
    assert.throws(RangeError, ["größer"], () => wasm.throws("größer"));
  });

  test("the stack stays as it is", () => {
    const stack = raw.stack();
    for (let i = 0; i < 100000; i++) {
      thrown(() => wasm.throws("a message that needs some room of its own"));
      thrown(() => wasm.through(1));
    }
    assert.equal(raw.stack(), stack);
  });
};
