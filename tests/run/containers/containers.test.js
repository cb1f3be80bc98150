// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Item } = wasm;
  const plain = (key, value) =>
    value instanceof Map
      ? { map: [...value] }
      : value instanceof Set
        ? { set: [...value] }
        : typeof value === "bigint"
          ? `${value}n`
          : value;
  const same = (actual, expected) => assert.equal(JSON.stringify(actual, plain), JSON.stringify(expected, plain));

  test("list, deque, forward_list", () => {
    same(wasm.list(["a", "bc", "ä"]), ["a", "bc", "ä"]);
    same(wasm.deque([1, 2]), [1, 2]);
    same(wasm.deque(Int32Array.of(3)), [3]);
    same(wasm.forward([1, 2.5]), [1, 2.5]);
    same(wasm.list([]), []);
  });

  test("sets", () => {
    same(wasm.set(new Set(["a", "abc", "b"])), new Set(["abc", "a"]));
    same(wasm.multiset([2, 1, 2]), [1, 2, 2]);
    same(
      wasm.multimap([
        ["b", 1],
        ["a", 2],
        ["b", 3],
      ]),
      [
        ["a", 2],
        ["b", 1],
        ["b", 3],
      ],
    );
    same(wasm.multimap([]), []);
    same(
      wasm.repeated([
        [1, "a"],
        [2, "b"],
        [1, "c"],
      ]),
      2,
    );
    assert.throws(TypeError, ["multimap", "'v[0]'"], () => wasm.multimap([["a"]]));
    same(wasm.hashed(new Set([5])), new Set([5]));
    assert.ok(wasm.hashed(new Set()) instanceof Set);
  });

  test("maps", () => {
    const map = wasm.map(
      new Map([
        ["b", [9]],
        ["a", []],
      ]),
    );
    same([...map.keys()], ["a", "b"]);
    assert.sameElements(map.get("b"), Int32Array.of(9));
    assert.sameElements(wasm.map({ a: [1, 2] }).get("a"), Int32Array.of(1, 2));
    same(wasm.modes({ x: "fast", y: "slow" }).get("y"), "slow");
    same(wasm.nested(new Map([[4, new Map([[6, true]])]])), new Map([[4, new Map([[6, true]])]]));
    same(wasm.by_pair(new Map([[[1, 2], { x: 3, y: 4 }]])), new Map([[[1, 2], { x: 3, y: 4 }]]));
  });

  test("objects for maps: own enumerable string keys", () => {
    const object = Object.create({ inherited: [1] }, { hidden: { value: [1] } });
    object.own = [2];
    object[Symbol("s")] = [3];
    same([...wasm.map(object).keys()], ["own"]);
    const bare = Object.create(null);
    bare.a = [4];
    same([...wasm.map(bare).keys()], ["a"]);
  });

  test("pairs, tuples, arrays", () => {
    same(wasm.pair([3, "x"]), [3, "x"]);
    same(wasm.tuple([3, { x: 4, y: 5 }, []]), [3, { x: 4, y: 5 }, []]);
    same(
      wasm.swapped([
        [1, 2],
        [3, 4],
      ]),
      [
        [2, 1],
        [4, 3],
      ],
    );
  });

  test("nested", () => {
    const deep = [[["a", "b"], []], [], [["c"]]];
    same(wasm.deep(deep), deep);
    assert.sameElements(wasm.gaps(["a", undefined, null]), ["a", undefined, undefined]);
    same(wasm.some(["s"]), ["s"]);
    assert.equal(wasm.some(), undefined);
    same(wasm.mixed([["a", new Set([1n, -(2n ** 63n)])]]), [["a", new Set([-(2n ** 63n), 1n])]]);
  });

  test("many strings", () => {
    assert.equal(wasm.words(10000).length, 10000);
    assert.equal(wasm.words(10000)[9999], "a longer text that needs memory of its own");
  });

  test("objects in containers", () => {
    const before = wasm.living();
    const [one, two] = [new Item(1), new Item(2)];
    const shared = wasm.shared();
    const copies = wasm.copies([one, two]);
    same(
      copies.map((item) => item.id),
      [1, 2],
    );
    const third = new Item(3);
    assert.equal(
      wasm.total(
        new Map([
          ["a", third],
          ["b", null],
        ]),
      ),
      3,
    );
    assert.equal(wasm.total({ a: third, b: third }), 6);
    assert.throws(Error, ["owned", "'v[0]'"], () => wasm.owned([third]));
    const owned = wasm.owned([one, two]);
    same(
      owned.map((item) => item.id),
      [1, 2],
    );
    assert.throws(Error, ["Item.id"], () => one.id);
    assert.throws(TypeError, ["owned"], () => wasm.owned([copies[0], copies[0]]));
    assert.equal(copies[0].id, 1);
    assert.equal(shared.get("a").id, 7);
    for (const item of [...copies, ...owned, shared.get("a"), third]) item.free();
    assert.equal(wasm.total({ a: null }), 0);
    assert.equal(wasm.living(), before);
  });

  test("an iterator that throws", () => {
    const thrown = new RangeError("mine");
    const sly = new Set([1]);
    sly[Symbol.iterator] = () => {
      throw thrown;
    };
    let caught;
    try {
      wasm.hashed(sly);
    } catch (error) {
      caught = error;
    }
    assert.equal(caught, thrown);
    same(wasm.hashed(new Set([1])), new Set([1]));
  });

  test("wrong arguments are named", () => {
    for (const bad of [1, "ab", null, undefined, {}, new Set()])
      assert.throws(TypeError, ["list", "'v'"], () => wasm.list(bad));
    assert.throws(TypeError, ["list", "'v[1]'"], () => wasm.list(["a", 1]));
    for (const bad of [[1], new Map(), {}, null]) assert.throws(TypeError, ["hashed", "'v'"], () => wasm.hashed(bad));
    assert.throws(TypeError, ["hashed", "'v[0]'"], () => wasm.hashed(new Set(["1"])));
    for (const bad of [1, "ab", null, undefined]) assert.throws(TypeError, ["map", "'v'"], () => wasm.map(bad));
    assert.throws(TypeError, ["map", "'v[a]'"], () => wasm.map({ a: 1 }));
    assert.throws(TypeError, ["nested", "'v'"], () => wasm.nested({ 4: new Map() }));
    assert.throws(TypeError, ["nested", "'v[4][6]'"], () => wasm.nested(new Map([[4, new Map([[6, 1]])]])));
    for (const bad of [[], [1], [1, "a", 2], {}]) assert.throws(TypeError, ["pair", "'v'"], () => wasm.pair(bad));
    assert.throws(TypeError, ["pair", "'v[1]'"], () => wasm.pair([1, 2]));
    assert.throws(TypeError, ["tuple", "'v[1].y'"], () => wasm.tuple([1, { x: 1 }, []]));
    assert.throws(TypeError, ["swapped", "'v'"], () => wasm.swapped([[1, 2]]));
    assert.throws(TypeError, ["deep", "'v[0][1][0]'"], () => wasm.deep([[[], [1]]]));
    assert.throws(TypeError, ["modes", "'v[x]'"], () => wasm.modes({ x: "toString" }));
    assert.throws(TypeError, ["copies", "'items[1]'"], () => wasm.copies([new Item(1), null]));
  });

  test("memory stays as it is", () => {
    const text = "a longer text that needs memory of its own";
    noGrowth(() => wasm.list([text, text]));
    noGrowth(() => wasm.set(new Set([text])));
    noGrowth(() => wasm.map({ [text]: [1, 2, 3] }));
    noGrowth(() => wasm.deep([[[text]]]));
    noGrowth(() => wasm.words(3000), 100);
    noGrowth(() => wasm.shared().get("a").free());
  });

  test("an object that a getter frees after it has been read", () => {
    const first = new wasm.Item(1);
    const second = new wasm.Item(2);
    const items = [first, second];
    Object.defineProperty(items, 1, {
      get() {
        if (first[Symbol.dispose]) first[Symbol.dispose]();
        return second;
      },
    });
    assert.throws(Error, ["freed while it was read"], () => wasm.copies(items));
    second.free();
  });
};
