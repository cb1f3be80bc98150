// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("functions, parameters, constants", () => {
    assert.equal(wasm.addNumbers(2), 3);
    assert.throws(TypeError, ["addNumbers", "'secondNumber'"], () => wasm.addNumbers(1, "2"));
    assert.equal(wasm.as_it_is(), 1);
    assert.equal(wasm.maxSize, 5);
    assert.equal(wasm.MAX_COUNT, 6);
    assert.equal(wasm.parsed("2.5"), 2.5);
  });

  test("classes and their members", () => {
    const tree = new wasm.KdTree(2);
    assert.equal(tree.leafSize, 2);
    assert.equal(tree.nodeCount, 3);
    assert.equal(tree.nearestTo(1), 3);
    tree.maxDepth = 4;
    assert.equal(tree.maxDepth, 4);
    assert.equal(tree.own_name, 1);
    assert.equal(tree.index_at(7), 7);
    assert.equal(tree.countAll(), 3);
    assert.equal(wasm.KdTree.withDefaultSize().leafSize, 8);
    assert.equal(wasm.KdTree.treeLimit(), 9);
  });

  test("enumerators are kept", () => {
    assert.equal(wasm.PixelFormat.rgba_8, 1);
    assert.equal(wasm.colorTools.mixTwo(wasm.PixelFormat.rgba_8, "at_once"), "11");
    assert.equal(typeof wasm.colorTools.ColorMixer, "function");
  });

  test("records", () => {
    assert.equal(wasm.sizeOf({ fontName: "a" }), 10);
    assert.equal(wasm.sizeOf({ fontName: "a", fontSize: 3 }), 3);
    assert.equal(
      JSON.stringify(wasm.styleNamed("serif")),
      JSON.stringify({ fontSize: 12, fontName: "serif", kept_name: true }),
    );
  });
};
