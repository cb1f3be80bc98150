// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Words, Numbers, BigNumbers, Part, Whole, Index, Countdown, Hidden } = wasm;

  test("classes with begin() and end() are iterables", () => {
    assert.sameElements([...new Words()], ["a", "bc"]);
    assert.sameElements([...new Numbers()], [1, 2, 3]);
    assert.sameElements([...new BigNumbers()], [1n, 2n, 3n]);
    assert.sameElements(
      [...new Index()],
      [
        [1, "one"],
        [2, "two"],
      ],
    );
    assert.sameElements([...new Countdown(3)], [3, 2, 1]);
    assert.sameElements([...new Countdown(0)], []);
  });

  test("for, destructuring, Array.from, Map", () => {
    const words = new Words();
    words.add("ä");
    let all = "";
    for (const word of words) all += word;
    assert.equal(all, "abcä");
    const [first, ...rest] = words;
    assert.equal(first, "a");
    assert.equal(rest.length, 2);
    assert.equal(Array.from(words, (word) => word.length).join(), "1,2,1");
    assert.equal(new Map(new Index()).get(2), "two");
  });

  test("iterators are independent, and iterate themselves", () => {
    const numbers = new Numbers();
    const one = numbers[Symbol.iterator]();
    const other = numbers[Symbol.iterator]();
    assert.equal(one.next().value, 1);
    assert.equal(one.next().value, 2);
    assert.equal(other.next().value, 1);
    assert.sameElements([...one], [3]);
    assert.equal(one.next().done, true);
    assert.equal(one.next().value, undefined);
  });

  test("what is being iterated may change", () => {
    const words = new Words();
    const seen = [];
    for (const word of words) {
      words.add("more");
      seen.push(word);
    }
    assert.sameElements(seen, ["a", "bc"]);
    assert.equal([...words].length, 4);
  });

  test("elements by reference", () => {
    const whole = new Whole();
    for (const part of whole) {
      assert.ok(part instanceof Part);
      part.id = 9;
    }
    assert.sameElements(
      Array.from(whole, (part) => part.id),
      [9, 9],
    );
  });

  test("begin and end are no methods", () => {
    assert.equal(new Words().begin, undefined);
    assert.equal(new Words().end, undefined);
    assert.equal(new Hidden()[Symbol.iterator], undefined);
  });

  test("wrong receivers", () => {
    const words = new Words();
    words.free();
    assert.throws(Error, ["freed"], () => [...words]);
    assert.throws(TypeError, ["Words"], () => Words.prototype[Symbol.iterator].call({}));
  });

  test("memory stays as it is", () => {
    const words = new Words();
    const index = new Index();
    noGrowth(() => [...words]);
    noGrowth(() => [...index]);
    noGrowth(() => words[Symbol.iterator]().next());
  });
};
