// SPDX-License-Identifier: MIT OR Apache-2.0
// Generic code that copies objects gets at nothing that could be released twice or used after its end.
export default ({ wasm, test, skip, assert, environment }) => {
  const { Counter, Special, Owner, Tagged } = wasm;

  /** What libraries for deep copies do: own properties, symbols too, of objects without a tag of their own. */
  function deepClone(value) {
    if (Array.isArray(value)) return value.map(deepClone);
    if (Object.prototype.toString.call(value) !== "[object Object]") return value;
    const copy = Object.create(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) copy[key] = deepClone(value[key]);
    return copy;
  }

  /** Copies the own properties all the way down, whatever the objects are. */
  function copyAll(value) {
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.create(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const { get } = Object.getOwnPropertyDescriptor(value, key);
      if (get === undefined) copy[key] = typeof key === "symbol" ? value[key] : copyAll(value[key]);
    }
    return copy;
  }

  const objects = { Counter: () => new Counter(3), Special: () => new Special(), part: () => new Owner().counter };
  for (const [name, make] of Object.entries(objects)) {
    test(`${name}: a deep clone is the same object`, () => {
      const object = make();
      const { copy } = deepClone({ copy: object });
      assert.equal(copy, object);
      assert.equal(copy.twice(), object.twice());
    });

    test(`${name}: a copy of the wrapper ends with it`, () => {
      for (const copyOf of [copyAll, Object.create, (it) => Object.assign(Object.create(Counter.prototype), it)]) {
        const before = wasm.counters_alive();
        const object = new Counter(3);
        const copy = copyOf(object);
        assert.equal(copy.twice(), 6);
        object.free();
        assert.equal(wasm.counters_alive(), before);
        assert.throws(Error, ["Counter.twice", "freed"], () => copy.twice());
        assert.throws(Error, ["Counter.free", "freed"], () => copy.free());
      }
    });
  }

  test("a copy of a derived object has bases that end with it", () => {
    const object = new Special();
    const copy = copyAll(object);
    assert.equal(copy.twice(), 14);
    object.free();
    assert.throws(Error, ["twice", "freed"], () => copy.twice());
  });

  test("spread, Object.assign and structuredClone give plain objects without the class", () => {
    const object = new Counter(3);
    for (const plain of [{ ...object }, Object.assign({}, object), structuredClone(object)]) {
      assert.equal(plain.twice, undefined);
      assert.equal(Object.keys(plain).length, 0);
    }
    assert.equal(object.twice(), 6);
  });

  test("Object.keys, for-in and JSON see nothing of the C++ object", () => {
    const object = new Counter(3);
    assert.equal(Object.keys(object).length, 0);
    for (const key in object) assert.ok(false, key);
    assert.equal(JSON.stringify({ object }), '{"object":{}}');
  });

  test("an object is the same behind a proxy", () => {
    const object = new Counter(3);
    const proxy = new Proxy(object, {});
    proxy.value = 5;
    assert.equal(proxy.twice(), 10);
    assert.equal(object.value, 5);
  });

  test("the tag is the name of the class", () => {
    assert.equal(String(new Counter(1)), "[object Counter]");
    assert.equal(String(new Special()), "[object Special]");
    class Own extends Counter {}
    assert.equal(String(new Own(1)), "[object Own]");
    assert.equal(String(new Tagged()), "[object mine]");
  });

  if (environment === "firefox") {
    skip("a copy is told that the collector has released the object", "this browser cannot be told to collect");
    return;
  }
  test("a copy is told that the collector has released the object", async () => {
    const copy = (() => copyAll(new Counter(3)))();
    let message;
    for (let i = 0; i < 50 && message === undefined; i++) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 5));
      try {
        copy.twice();
      } catch (error) {
        message = error.message;
      }
    }
    assert.equal(message, "Counter.twice: the object has been garbage-collected");
  });
};
