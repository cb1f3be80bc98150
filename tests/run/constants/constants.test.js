// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("numbers", () => {
    assert.equal(wasm.tau, 2 * Math.PI);
    assert.equal(wasm.answer, 42);
    assert.equal(wasm.yes, true);
    assert.equal(wasm.all_bits, 4294967295);
    assert.equal(Math.fround(wasm.tenth), Math.fround(0.1));
    assert.equal(wasm.newName, 43);
    assert.equal(wasm.computed, 84);
  });

  test("bigints", () => {
    assert.equal(wasm.big, -(2n ** 63n));
    assert.equal(wasm.bigger, 2n ** 64n - 1n);
  });

  test("strings", () => {
    assert.equal(wasm.text, 'grün "quoted" \\ \n end');
    assert.equal(wasm.view, "view");
  });

  test("inside a namespace", () => {
    assert.equal(wasm.limits.lowest, -7);
  });
};
