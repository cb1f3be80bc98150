// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Box, Level } = wasm;

  test("what is left out is what C++ says", () => {
    assert.equal(wasm.sum(1, 2, 3), 6);
    assert.equal(wasm.sum(1, 2), 103);
    assert.equal(wasm.all_default(), 7);
    assert.equal(wasm.all_default(2), 8);
    assert.equal(wasm.all_default(2, 0.5), 4);
    assert.equal(wasm.all_default(2, 0.5, false), 3);
    assert.equal(wasm.big(), 1n << 40n);
    assert.equal(wasm.raise(), Level.high);
  });

  test("the expression runs for each call", () => {
    const first = wasm.sum(0);
    assert.equal(wasm.sum(0), first + 1);
  });

  test("undefined is left out, null is not", () => {
    assert.equal(wasm.sum(1, 2, undefined), 103);
    assert.equal(wasm.all_default(undefined), 7);
    assert.equal(wasm.all_default(undefined, undefined, undefined), 7);
    assert.throws(TypeError, ["all_default", "'a'"], () => wasm.all_default(null));
  });

  test("strings, vectors and optionals", () => {
    assert.equal(wasm.join(["a", "b"]), "a--b");
    assert.equal(wasm.join(["a", "b"], ", "), "a, b");
    assert.equal(wasm.full("Jane"), "Jane Doe");
    assert.equal(wasm.full("Jane", "Q."), "Jane Q. Doe");
    assert.equal(wasm.full("Jane", null, "Roe"), "Jane Roe");
    assert.equal(wasm.mean(), 2);
    assert.equal(wasm.mean([4, 6]), 5);
  });

  test("objects", () => {
    assert.equal(wasm.width_of(), 8);
    assert.equal(wasm.width_of(new Box(5)), 5);
    assert.equal(wasm.width_or(), -1);
    assert.equal(wasm.width_or(null, 7), 7);
    assert.equal(wasm.width_or(new Box(5), 7), 5);
  });

  test("constructors, methods, static methods", () => {
    const box = new Box();
    assert.equal(box.width, 3);
    assert.equal(box.label, "box");
    assert.equal(new Box(4).label, "box");
    assert.equal(new Box(4, "crate").label, "crate");
    assert.equal(box.grow(), 4);
    assert.equal(box.grow(6), 10);
    assert.equal(Box.twice(), 42);
    assert.equal(Box.twice(2), 4);
  });

  test("together with overloads", () => {
    assert.equal(wasm.pick(1), "one");
    assert.equal(wasm.pick(1, 2), "three 0");
    assert.equal(wasm.pick(1, 2, 3), "three 3");
    assert.equal(wasm.pick("ab"), "abab");
    assert.equal(wasm.pick("ab", 3), "ababab");
  });

  test("wrong arguments are named", () => {
    assert.throws(TypeError, ["sum", "'a'"], () => wasm.sum());
    assert.throws(TypeError, ["sum", "'b'"], () => wasm.sum(1, "2"));
    assert.throws(TypeError, ["sum", "'c'"], () => wasm.sum(1, 2, "3"));
    assert.throws(TypeError, ["join", "'separator'"], () => wasm.join([], 1));
    assert.throws(TypeError, ["Box", "'width'"], () => new Box("3"));
    assert.throws(TypeError, ["Box.grow", "'by'"], () => new Box().grow("3"));
    assert.throws(TypeError, ["width_of", "'box'"], () => wasm.width_of({}));
    assert.throws(TypeError, ["pick"], () => wasm.pick());
    assert.throws(TypeError, ["pick"], () => wasm.pick(true));
  });

  test("memory stays as it is", () => {
    noGrowth(() => wasm.join(["a longer text that needs memory of its own", "b"]));
    noGrowth(() => new Box().free());
    noGrowth(() => wasm.mean());
    noGrowth(() => wasm.width_of());
  });
};
