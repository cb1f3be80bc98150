// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("a class around functions of C", () => {
    const counter = new wasm.Counter(5);
    assert.equal(counter.next(), 5);
    assert.equal(counter.next(), 6);
    const seen = [];
    counter.each((value) => seen.push(value));
    assert.sameElements(seen, [5, 6]);
    counter.free();
  });

  test("an exception passes through functions of C", () => {
    const counter = new wasm.Counter(1);
    counter.next();
    const thrown = new Error("stop");
    let caught;
    try {
      counter.each(() => {
        throw thrown;
      });
    } catch (error) {
      caught = error;
    }
    assert.equal(caught, thrown);
    assert.equal(counter.next(), 2);
    counter.free();
  });

  test("a function of C", () => assert.ok([199901, 201710].includes(wasm.standard())));
};
