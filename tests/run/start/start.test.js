// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("start functions have run once, in order, after static constructors", () => {
    assert.equal(wasm.start_order(), "static first second");
  });
  test("they are no exports", () => {
    assert.equal(wasm.first, undefined);
    assert.equal(wasm.second, undefined);
  });
};
