// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { squares, steps_done, endless, reversed, evens, countdown, Ages, Box } = wasm;

  test("views that make their elements are lazy", () => {
    const before = steps_done();
    const iterator = squares(1000000);
    assert.equal(steps_done(), before);
    assert.equal(iterator.next().value, 1);
    assert.equal(iterator.next().value, 4);
    assert.equal(steps_done(), before + 2);
    iterator.return();
    const seen = [];
    for (const value of endless()) {
      if (value > 6) break;
      seen.push(value);
    }
    assert.sameElements(seen, [2, 4, 6]);
  });

  test("views that look at arguments and objects", () => {
    assert.sameElements([...evens([1, 2, 3, 4])], [2, 4]);
    const iterator = evens([6, 7, 8]);
    evens([1, 1, 1]).return();
    assert.sameElements([...iterator], [6, 8]);
    const ages = new Ages();
    ages.set("Ada", 36);
    ages.set("Bob", 20);
    const names = ages.names();
    const older = ages.older_than(30);
    // Gone through at once: what happens to the object later does not matter.
    ages.set("Eve", 50);
    assert.sameElements([...names], ["Ada", "Bob"]);
    assert.sameElements([...older], [["Ada", 36]]);
    ages.free();
  });

  test("containers that go along, classes that nobody exports", () => {
    assert.sameElements([...reversed(["a", "b"])], ["b", "a"]);
    assert.sameElements([...countdown(3)], [3, 2, 1]);
    noGrowth(() => [...reversed(["some text that needs memory"])], 2000);
  });

  test("elements that the object holds", () => {
    const box = new Box();
    box.add(1);
    box.add(2);
    for (const item of box) item.value *= 10;
    assert.sameElements(
      [...box].map((item) => item.value),
      [10, 20],
    );
    box.free();
  });
};
