// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  const { Types, Overloaded, Sealed, First, Second, Both, Keeper, Early, Guarded, Node, Tree } = wasm;

  /** Notes what overrides get, and returns what is wanted. */
  class Recorder extends Types {
    seen = [];
    answers = {};
    answer(name, value) {
      this.seen.push(value);
      return name in this.answers ? this.answers[name] : value;
    }
    flag = undefined;
  }
  for (const name of ["flag", "big", "letter", "mode", "point", "numbers", "words", "maybe", "either", "counts"])
    Recorder.prototype[name] = function (value) {
      return this.answer(name, value);
    };
  for (const name of ["owned", "shared", "view", "text", "reference", "span"])
    Recorder.prototype[name] = function (value) {
      return this.answer(name, value);
    };

  test("types, both ways", () => {
    class Plain extends Types {}
    for (const object of [new Types(), new Plain(), Object.assign(new Recorder(), { flag: Recorder.prototype.flag })]) {
      assert.equal(wasm.flag(object, true), true);
      assert.equal(wasm.big(object, -(2n ** 62n)), -(2n ** 62n));
      assert.equal(wasm.letter(object, "😀"), "😀");
      assert.equal(wasm.mode(object, "slow"), "slow");
      assert.equal(JSON.stringify(wasm.point(object, { x: 1, y: 2.5 })), '{"x":1,"y":2.5}');
      assert.sameElements(wasm.numbers(object, [1.5, 2]), new Float64Array([1.5, 2]));
      assert.sameElements(wasm.words(object, ["a", "ö"]), ["a", "ö"]);
      assert.equal(wasm.maybe(object, 7), 7);
      assert.equal(wasm.maybe(object, undefined), undefined);
      assert.equal(wasm.either(object, "x"), "x");
      assert.equal(wasm.either(object, 3), 3);
      assert.equal(wasm.counts(object, new Map([["k", 4]])).get("k"), 4);
      assert.equal(wasm.view(object, "looked at"), "looked at");
      assert.equal(wasm.text(object, "c string"), "c string");
      assert.equal(wasm.reference(object, "kept"), "kept");
      assert.equal(wasm.span(object, [1, 2, 3]), 6);
      assert.equal(wasm.owned(object, null), null);
      assert.equal(wasm.shared(object, null), null);
      object.free();
    }
  });

  test("wrong results", () => {
    const object = Object.assign(new Recorder(), { flag: Recorder.prototype.flag });
    object.answers = { flag: 1, big: 1, letter: "ab", mode: "none", point: { x: 1 }, words: [1], reference: null };
    assert.throws(TypeError, ["Types.flag", "'result'", "boolean"], () => wasm.flag(object, true));
    assert.throws(TypeError, ["Types.big", "bigint"], () => wasm.big(object, 1n));
    assert.throws(TypeError, ["Types.letter"], () => wasm.letter(object, "a"));
    assert.throws(TypeError, ["Types.mode"], () => wasm.mode(object, "fast"));
    assert.throws(TypeError, ["Types.point", "y"], () => wasm.point(object, { x: 1, y: 1 }));
    assert.throws(TypeError, ["Types.words"], () => wasm.words(object, []));
    assert.throws(TypeError, ["Types.reference"], () => wasm.reference(object, "x"));
    object.free();
  });

  test("pointers pass through overrides", () => {
    class Passing extends Types {
      owned(value) {
        this.seen = value;
        return value;
      }
      shared(value) {
        this.seen = value;
        return value;
      }
    }
    const passing = new Passing();
    const other = new Passing();
    assert.equal(wasm.owned(passing, other), other);
    assert.equal(passing.seen, other);
    assert.equal(wasm.shared(passing, other), other);
    assert.equal(wasm.flag(other, true), true);
    other.free();
    const plain = wasm.owned(passing, new Types());
    assert.equal(wasm.flag(plain, false), false);
    plain.free();
    passing.free();
  });

  test("overloads, default arguments, functions that are final", () => {
    class Mine extends Overloaded {
      put(value) {
        return typeof value === "number" ? super.put(value + 1) : `mine ${value}`;
      }
      late(times) {
        return `late ${times} ${super.late()}`;
      }
    }
    const mine = new Mine();
    assert.equal(mine.put_both(1, "a"), "int 2, mine a");
    assert.equal(mine.run_late(), "late 3 3");
    mine.free();
    class Worker extends Sealed {
      put(value) {
        return `worker ${value}`;
      }
      do_work(n) {
        return `work ${n}`;
      }
      tail() {
        return "unseen";
      }
    }
    const worker = new Worker();
    assert.equal(worker.put_both(1, "a"), "final 1, worker a");
    assert.equal(worker.work(5), "[work 5.]");
    worker.free();
    class Lazy extends Sealed {}
    const lazy = new Lazy();
    assert.throws(Error, ["Sealed.do_work has no implementation"], () => lazy.work(1));
    lazy.free();
    assert.throws(TypeError, ["Sealed is abstract"], () => new Sealed());
  });

  test("several bases", () => {
    class Mixed extends Both {
      one() {
        return super.one() + 100;
      }
      two() {
        return super.two() + 200;
      }
    }
    const mixed = new Mixed();
    assert.equal(wasm.one_of(mixed), 101);
    assert.equal(wasm.two_of(mixed), 202);
    assert.equal(wasm.three_of(mixed), 303);
    assert.equal(wasm.second_of(mixed), mixed);
    assert.equal(wasm.second_in(mixed), mixed);
    assert.equal(mixed.first, 10);
    assert.equal(mixed.second, 20);
    const keeper = new Keeper();
    keeper.keep(mixed);
    assert.equal(keeper.two(), 202);
    assert.equal(keeper.give(), mixed);
    keeper.share(mixed);
    assert.equal(keeper.two(), 202);
    keeper.drop();
    assert.equal(mixed.three(), 303);
    keeper.keep(mixed);
    keeper.drop();
    assert.throws(Error, ["deleted by C++"], () => mixed.three());
    keeper.free();
    class Seconds extends Second {
      two() {
        return 22;
      }
    }
    const seconds = new Seconds();
    assert.equal(wasm.two_of(seconds), 22);
    seconds.free();
    new First().free();
  });

  test("what C++ shares by itself belongs to C++", () => {
    class Seconds extends Second {
      two() {
        return 22;
      }
    }
    const keeper = new Keeper();
    const seconds = new Seconds();
    keeper.keep(seconds);
    assert.equal(keeper.to_shared(), seconds);
    assert.equal(keeper.two(), 22);
    assert.throws(Error, ["belongs to C++"], () => seconds.free());
    keeper.drop();
    assert.throws(Error, ["deleted by C++"], () => wasm.two_of(seconds));
    keeper.free();
  });

  test("virtual calls of constructors stay in C++", () => {
    class Late extends Early {
      name() {
        return "late";
      }
    }
    const late = new Late();
    assert.equal(late.first_name(), "early");
    assert.equal(wasm.caught(late), "late");
    late.free();
  });

  test("C++ may catch what an override throws", () => {
    class Angry extends Early {
      name() {
        throw new RangeError("angry");
      }
    }
    const angry = new Angry();
    assert.equal(wasm.caught(angry), "caught");
    assert.throws(RangeError, ["angry"], () => angry.name());
    angry.free();
  });

  test("protected constructors", () => {
    class High extends Guarded {
      constructor() {
        super(9);
      }
    }
    const high = new High();
    assert.equal(high.level(), 9);
    high.free();
    assert.equal(new Guarded().level(), 0);
    assert.throws(TypeError, ["Guarded"], () => new Guarded(3));
  });

  test("shared_from_this", () => {
    class Leaf extends Node {
      label() {
        return "leaf ";
      }
    }
    const tree = new Tree();
    const leaf = new Leaf();
    tree.add(leaf);
    tree.add(leaf);
    tree.add(new Leaf());
    assert.equal(tree.labels(), "leaf leaf leaf ");
    assert.equal(leaf.self(), leaf);
    tree.clear();
    assert.equal(leaf.label(), "leaf ");
    leaf.free();
    tree.free();
  });
};
