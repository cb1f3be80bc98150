// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("Array", () => {
    assert.sameElements(wasm.arrays(), ["a-b-c-z", "b", "z", "none", "4", "A,b,x", "zA", "b|c", "0no", "c;last;"]);
    assert.equal(wasm.sum([1, 2, 3]), 6);
    assert.throws(TypeError, ["a number", "got string"], () => wasm.sum([1, "2"]));
    assert.equal(JSON.stringify(wasm.nested([[0]])), "[[0],[1,2]]");
    assert.sameElements(wasm.from_iterable("ab"), ["a", "b"]);
    assert.equal(wasm.is_array([]), true);
    assert.equal(wasm.is_array({}), false);
  });

  test("Array with functions of C++", () => {
    assert.sameElements(wasm.callbacks(), [
      "6",
      "#3#1#2",
      "3,2",
      "1",
      "-1",
      "2",
      "all",
      "none",
      "312",
      "3,2,1",
      "1,2,3",
      "7,7,7",
    ]);
  });

  test("Map", () => {
    const counts = new Map([["a", 1]]);
    assert.equal(wasm.count(counts, "a"), counts);
    wasm.count(counts, "b");
    assert.sameElements([...counts].flat(), ["a", 2, "b", 1]);
    assert.sameElements(wasm.maps(), ["2", "has", "erased", "gone", "b2", "c3", "b", "c", "2", "3", "2b", "3c", "0"]);
  });

  test("Set", () => {
    assert.sameElements([...wasm.sets(new Set([1]))], [1, 5, 6]);
    assert.sameElements([...wasm.set_of(["a", "b", "a"])], ["a", "b"]);
  });

  test("WeakMap, WeakSet, WeakRef", () => {
    assert.sameElements(wasm.weak({}), ["value", "lacks", "has", "alive", "none"]);
  });

  test("Promise", async () => {
    assert.equal(await wasm.twice(Promise.resolve(4)), 8);
    assert.equal(await wasm.chained(Promise.resolve(4)), "got 4");
    assert.equal(await wasm.chained(Promise.reject(new Error("no"))), "failed: no");
    assert.equal(await wasm.resolved(3), 3);
    assert.equal(await wasm.done(), undefined);
    assert.equal(await wasm.rejected("why").catch((reason) => reason), "why");
    assert.equal(await wasm.caught(Promise.reject(1)), -1);
    const wrong = await wasm.twice(Promise.resolve("4")).catch((error) => error);
    assert.ok(wrong instanceof TypeError);
  });
};
