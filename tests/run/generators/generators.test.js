// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, skip, assert, environment, noGrowth }) => {
  const { generators_alive, numbers, naturals, words, maybes, rows, mixed, pairs, failing, items, owned_items } = wasm;

  test("values of many types", () => {
    assert.sameElements([...numbers(4)], [0, 1, 2, 3]);
    assert.sameElements([...numbers(0)], []);
    assert.sameElements([...words("one two  three")], ["one", "two", "three"]);
    assert.sameElements([...maybes()], [1, undefined, 3]);
    assert.sameElements([...rows(2)], [new Float64Array([1]), new Float64Array([2, 2])]);
    assert.sameElements([...mixed()], [1, "two"]);
    assert.sameElements(
      [...pairs()],
      [
        ["yes", true],
        ["no", false],
      ],
    );
    let sum = 0;
    for (const item of items()) {
      sum += item.value;
      item.free();
    }
    assert.equal(sum, 3);
    assert.sameElements(
      [...owned_items()].map((item) => item.value),
      [5, 6, 7],
    );
  });

  test("iterators as JavaScript knows them", () => {
    const iterator = numbers(1);
    assert.equal(iterator[Symbol.iterator](), iterator);
    assert.equal(JSON.stringify(iterator.next()), '{"value":0,"done":false}');
    assert.equal(JSON.stringify(iterator.next()), '{"done":true}');
    assert.equal(JSON.stringify(iterator.next()), '{"done":true}');
    const [a, b] = numbers(5);
    assert.equal(a + b, 1);
    assert.equal(Math.max(...numbers(6)), 5);
    assert.equal(new Map(pairs()).get("yes"), true);
  });

  test("lazily, and only as far as somebody asks", () => {
    const seen = [];
    for (const value of naturals()) {
      if (value === 3) break;
      seen.push(value);
    }
    assert.sameElements(seen, [0, 1, 2]);
    assert.equal(generators_alive(), 0);
    const iterator = naturals();
    assert.equal(generators_alive(), 0);
    iterator.next();
    assert.equal(generators_alive(), 1);
    assert.equal(JSON.stringify(iterator.return(7)), '{"value":7,"done":true}');
    assert.equal(generators_alive(), 0);
    assert.equal(iterator.next().done, true);
    naturals().return();
  });

  test("errors end them", () => {
    const iterator = failing(1);
    assert.equal(iterator.next().value, 0);
    assert.throws(RangeError, ["no more"], () => iterator.next());
    assert.equal(iterator.next().done, true);
    assert.equal(generators_alive(), 0);
  });

  test("generators of objects", () => {
    const tree = new wasm.Tree();
    for (const value of [3, 1, 2]) tree.add(value);
    assert.sameElements([...tree.values()], [3, 1, 2]);
    assert.sameElements([...tree], [3, 1, 2]);
    const iterator = tree.values();
    iterator.next();
    tree.add(4);
    assert.sameElements([...iterator], [1, 2, 4]);
    const orphan = tree.values();
    orphan.next();
    tree.free();
    assert.throws(Error, ["freed or moved"], () => orphan.next());
    assert.equal(orphan.next().done, true);
  });

  test("a generator that calls JavaScript", () => {
    let iterator;
    const visited = [];
    globalThis.visit = (value) => {
      visited.push(value);
      if (value === 2) assert.throws(TypeError, ["running already"], () => iterator.next());
    };
    iterator = wasm.visiting(3);
    assert.sameElements([...iterator], [0, 1, 2]);
    assert.sameElements(visited, [0, 1, 2]);
    globalThis.visit = () => {
      throw new RangeError("stop");
    };
    assert.throws(RangeError, ["stop"], () => [...wasm.visiting(3)]);
    delete globalThis.visit;
  });

  test("generators in other types", () => {
    assert.sameElements(
      wasm.several().map((iterator) => [...iterator].length),
      [2, 3],
    );
    assert.sameElements([...wasm.perhaps(true)], [0, 1]);
    assert.equal(wasm.perhaps(false), undefined);
  });

  test("nothing leaks", () => {
    noGrowth(() => {
      for (const value of naturals()) if (value > 2) break;
      [...words("a b")];
    }, 2000);
    assert.equal(generators_alive(), 0);
  });

  if (environment === "firefox") {
    skip("the garbage collector", "this browser cannot be told to collect");
    return;
  }
  test("the garbage collector releases generators", async () => {
    const make = () => void naturals().next();
    for (let i = 0; i < 50; i++) make();
    for (let i = 0; i < 50 && generators_alive() > 0; i++) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.equal(generators_alive(), 0);
  });
};
