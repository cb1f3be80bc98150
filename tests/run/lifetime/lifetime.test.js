// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, skip, assert, environment }) => {
  const { Thing, Other, Busy } = wasm;

  test("free() releases at once", () => {
    const before = wasm.things_alive();
    const thing = new Thing(1);
    assert.equal(wasm.things_alive(), before + 1);
    assert.equal(thing.free(), undefined);
    assert.equal(wasm.things_alive(), before);
  });

  test("any use after free() throws an Error that names class and member", () => {
    const thing = new Thing(1);
    thing.free();
    assert.throws(Error, ["Thing", "twice"], () => thing.twice());
    assert.throws(Error, ["Thing", "value"], () => thing.value);
    assert.throws(Error, ["Thing", "value"], () => (thing.value = 2));
    assert.throws(Error, ["Thing", "free"], () => thing.free());
    assert.throws(Error, ["Thing", "sum"], () => thing.sum(new Thing(1)));
    const living = new Thing(2);
    let error;
    try {
      living.sum(thing);
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error && error.message.includes("other"), String(error));
    assert.equal(living.twice(), 4);
  });

  test("Symbol.dispose", () => {
    if (Symbol.dispose === undefined) return;
    const before = wasm.things_alive();
    const thing = new Thing(1);
    thing[Symbol.dispose]();
    assert.equal(wasm.things_alive(), before);
    assert.throws(Error, ["Thing"], () => thing.twice());
  });

  test("a foreign receiver is refused", () => {
    const { twice } = Thing.prototype;
    const read = Object.getOwnPropertyDescriptor(Thing.prototype, "value").get;
    for (const receiver of [
      undefined,
      null,
      {},
      1,
      new Other(),
      Object.create(Thing.prototype),
      Thing,
      Thing.prototype,
    ]) {
      assert.throws(TypeError, ["Thing", "twice"], () => twice.call(receiver));
      assert.throws(TypeError, ["Thing", "value"], () => read.call(receiver));
      assert.throws(TypeError, ["Thing", "free"], () => Thing.prototype.free.call(receiver));
    }
  });

  test("a foreign argument is refused and named", () => {
    const thing = new Thing(1);
    for (const bad of [undefined, null, {}, 1, "x", new Other(), Object.create(Thing.prototype), Thing]) {
      assert.throws(TypeError, ["total", "'b'"], () => wasm.total(thing, bad));
      assert.throws(TypeError, ["Thing.sum", "'other'"], () => thing.sum(bad));
    }
  });

  test("static methods need no object", () => {
    const { constant } = Thing;
    assert.equal(constant(), 3);
  });

  test("free() while a method runs is refused", () => {
    const busy = new Busy();
    let error;
    globalThis.while_running = () => {
      try {
        busy.free();
      } catch (caught) {
        error = caught;
      }
    };
    assert.equal(busy.run(), 1);
    assert.ok(error instanceof Error && error.message.includes("Busy"), String(error));
    globalThis.while_running = () => {
      throw new RangeError("stop");
    };
    assert.throws(RangeError, ["stop"], () => busy.run());
    busy.free();
  });

  if (environment === "firefox") {
    skip("the garbage collector releases what nobody freed", "this browser cannot be told to collect");
    return;
  }
  /** Lets the collector run until nothing more is released. */
  const collect = async () => {
    for (let quiet = 0; quiet < 5;) {
      const before = wasm.things_alive();
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 10));
      quiet = wasm.things_alive() === before ? quiet + 1 : 0;
    }
    return wasm.things_alive();
  };

  for (const [name, make] of [
    ["objects", () => new Thing(1)],
    ["shared objects", () => wasm.shared_thing()],
  ]) {
    test(`the garbage collector releases ${name} that nobody freed`, async () => {
      const before = await collect();
      for (let i = 0; i < 200; i++) make();
      assert.equal(wasm.things_alive(), before + 200);
      assert.equal(await collect(), before);
    });
  }

  test("what is freed is not released again by the collector", async () => {
    const kept = new Thing(1);
    const before = await collect();
    for (let i = 0; i < 200; i++) new Thing(i).free();
    assert.equal(await collect(), before);
    assert.equal(kept.value, 1);
  });
};
