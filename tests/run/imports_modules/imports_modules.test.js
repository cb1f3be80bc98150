// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("functions of a file beside the source, which imports another", () => {
    assert.equal(wasm.triple(2), 12);
  });

  test("one name from three modules, and as an export", () => {
    assert.equal(wasm.triple_elsewhere(2), 60);
    assert.equal(wasm.triple_deep(2), 2000);
  });

  test("the default export, and names that are no identifiers", () => {
    assert.equal(wasm.plus_hundred(1), 101);
    assert.equal(wasm.odd(4), 9);
  });

  test("a missing name fails when it is used", () => {
    assert.throws(TypeError, ["missing", "is not a function"], () => wasm.call_missing());
  });

  test("variables are read each time, missing ones are empty", () => {
    assert.equal(wasm.answer(), 42);
    assert.equal(wasm.has_nothing(), false);
    assert.equal(wasm.change("after"), "before after");
  });

  test("objects inside modules", () => {
    assert.equal(wasm.depths(), 3);
    assert.equal(wasm.level(), 7);
    assert.equal(wasm.absent_level(), undefined);
  });

  test("JavaScript written in place", () => {
    const before = wasm.shouts();
    assert.equal(wasm.shout("hello", []), "HELLO");
    assert.equal(wasm.shout("hello", [1, 2]), "HELLO1+2");
    assert.equal(wasm.shouts(), before + 2);
    assert.equal(wasm.second(), "second");
  });
};
