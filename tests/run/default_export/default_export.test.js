// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, environment }) => {
  test("the default export is the package's own", () => {
    assert.equal(wasm.default("Ada"), "Hello, Ada");
    assert.throws(TypeError, ["default", "'name'"], () => wasm.default(1));
    assert.equal(wasm.other(), 1);
    assert.equal(wasm.greet, undefined);
    assert.equal(typeof wasm.init, environment === "node" ? "undefined" : "function");
  });
};
