// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const released = ["has been released"];

  test("a function owns its callable", () => {
    const next = wasm.counter();
    assert.equal(wasm.living(), 1);
    assert.equal(next(), 1);
    assert.equal(next(), 2);
    assert.equal(wasm.counter()(), 1);
    assert.equal(wasm.live_counts().closures, 2);
  });

  test("released: gone at once, and calls say so", () => {
    const before = wasm.living();
    const add = wasm.hold(5);
    assert.equal(wasm.living(), before + 1);
    assert.equal(add(1), 6);
    wasm.release_held();
    assert.equal(wasm.living(), before);
    assert.throws(Error, released, () => add(1));
    wasm.release_held();
    wasm.drop_held();
    const other = wasm.hold(1);
    wasm.release(other);
    assert.throws(Error, released, () => other(1));
    wasm.release((x) => x);
    wasm.drop_held();
  });

  test("dropping the handle leaves the function usable", () => {
    const add = wasm.hold(5);
    wasm.drop_held();
    assert.equal(add(1), 6);
  });

  test("a callable that destroys itself while it runs", () => {
    const before = wasm.living();
    const f = wasm.self_destroying();
    let inside;
    const text = f(() => {
      inside = wasm.living();
      assert.throws(Error, released, () => f(() => {}));
    });
    assert.equal(text, "still here, though the callable is gone");
    assert.equal(inside, before + 1);
    assert.equal(wasm.living(), before);
    assert.throws(Error, released, () => f(() => {}));
  });

  test("re-entrant calls", () => {
    assert.equal(wasm.factorial(10), 3628800);
  });

  test("scoped", () => {
    const before = wasm.living();
    let kept;
    wasm.with_scoped((f) => {
      kept = f;
      assert.equal(f(), 42);
    });
    assert.equal(wasm.living(), before);
    assert.throws(Error, released, kept);
  });

  test("once", () => {
    const before = wasm.living();
    const f = wasm.once();
    assert.throws(TypeError, ["arg0"], () => f("a"));
    assert.equal(f(4), 8);
    assert.equal(wasm.living(), before);
    assert.throws(Error, released, () => f(4));
    wasm.once();
  });

  test("callables that only move", () => {
    assert.equal(wasm.moved()(), 7);
  });

  test("C++ keeps functions of JavaScript alive", () => {
    wasm.keep(() => 1);
    wasm.keep(() => 20);
    wasm.keep(wasm.moved());
    assert.equal(wasm.call_kept(), 28);
    assert.equal(wasm.live_counts().handles, 3);
    wasm.forget_kept();
    assert.equal(wasm.live_counts().handles, 0);
  });

  test("objects are counted", () => {
    const before = wasm.live_counts().objects;
    const one = new wasm.Thing(1);
    new wasm.Thing(2);
    assert.equal(wasm.live_counts().objects, before + 2);
    one.free();
    assert.equal(wasm.live_counts().objects, before + 1);
  });

  test("a plain function is a callable", () => {
    assert.equal(wasm.plain_function()(5), 2.5);
  });

  test("memory stays as it is", () => {
    noGrowth(() => {
      wasm.hold(1);
      wasm.release_held();
      wasm.factorial(3);
      wasm.once()(1);
    });
    wasm.drop_held();
  });
};
