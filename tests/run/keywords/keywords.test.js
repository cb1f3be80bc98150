// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("functions", () => {
    assert.equal(wasm.function(1), 2);
    assert.equal(wasm.in(1, 2), 3);
    assert.equal(wasm.yield(3), 3);
    assert.equal(wasm.throw(4), 4);
    assert.equal(wasm.delete(5), 5);
    assert.equal(wasm.var(), 5);
    assert.equal(wasm.debugger(), 6);
    assert.equal(wasm.default_(), 7);
  });
  test("members", () => {
    const { Words } = wasm;
    const words = new Words();
    assert.equal(words.function(1), 1);
    assert.equal(words.new(2), 2);
    assert.equal(words["two words"](), 2);
    assert.equal(words.typeof_, 3);
    assert.equal(words.in, 4);
    assert.equal(Words.arguments(5), 5);
    assert.equal(Words.delete(), 8);
  });
  test("namespaces", () => {
    assert.equal(wasm.let.await(6), 6);
  });
  test("names of what stands beside the glue's helpers", () => {
    assert.equal(wasm.rangeErrors(7), 7);
    assert.equal(wasm.builtins(7), 7);
    assert.throws(Error, ["-1"], () => wasm.builtins(-1));
  });
  test("names that the glue could use itself", () => {
    for (const name of ["wasm", "exports", "init", "TextDecoder", "undefined", "Object", "getUint8ArrayMemory0"]) {
      assert.equal(wasm[name](7), 7, name);
    }
  });
  test("errors name parameters as C++ does", () => {
    assert.throws(TypeError, ["function", "'var'"], () => wasm.function("x"));
  });
};
