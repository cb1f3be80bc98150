// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Node, Tree } = wasm;

  test("vectors of strings", () => {
    for (const list of [[], [""], ["a", "", "é🦉"], Array.from({ length: 3000 }, (_, i) => `entry ${i}`)]) {
      assert.sameElements(wasm.pass_strings(list), list);
    }
    assert.equal(wasm.join(["a", "bc"]), "a;bc;");
    assert.sameElements(wasm.split("x,,y"), ["x", "", "y"]);
    assert.equal(wasm.split("a,".repeat(20000)).length, 20001);
    const long = ["x".repeat(200000), "y"];
    assert.ok(wasm.join(long) === `${long[0]};y;`);
  });

  test("what is no array of strings is refused", () => {
    for (const bad of [null, undefined, "ab", 1, {}, { length: 1, 0: "a" }, ["a", 1], [undefined], [["a"]]]) {
      assert.throws(TypeError, ["join", "'list"], () => wasm.join(bad));
    }
  });

  test("vectors of objects", () => {
    const nodes = wasm.make_nodes(3);
    assert.ok(Array.isArray(nodes));
    assert.ok(nodes.every((node) => node instanceof Node));
    assert.equal(nodes[2].name, "node 2");
    assert.equal(wasm.node_names(nodes), "node 0;node 1;node 2;");
    nodes[1].name = "other";
    assert.equal(wasm.node_names([nodes[1], nodes[1]]), "other;other;");
    assert.equal(nodes[1].name, "other", "copied, not moved");
    assert.equal(wasm.node_names([]), "");
    assert.sameElements(wasm.make_nodes(0), []);
    nodes.forEach((node) => node.free());
  });

  test("what is no array of objects is refused", () => {
    const node = new Node("a");
    for (const bad of [null, node, [node, null], [node, {}], [new Tree()]]) {
      assert.throws(TypeError, ["node_names", "'nodes"], () => wasm.node_names(bad));
    }
    node.free();
    let error;
    try {
      wasm.node_names([node]);
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error, "freed object");
  });

  test("vectors of shared objects", () => {
    const [a, b] = [new Node("a"), new Node("b")];
    const back = wasm.share_all([a, b]);
    assert.equal(a.name, "a!");
    assert.equal(back[1].name, "b!");
    back[1].name = "c";
    assert.equal(b.name, "c");
  });

  test("as fields: copies", () => {
    const tree = new Tree();
    tree.add("x");
    tree.paths.push("lost");
    assert.sameElements(tree.paths, ["x"]);
    tree.paths = ["p", "q"];
    assert.sameElements(tree.paths, ["p", "q"]);
  });

  test("memory stays as it is", () => {
    const list = ["a", "a longer text that needs memory of its own", "é"];
    noGrowth(() => wasm.pass_strings(list));
    noGrowth(() => wasm.split("a,b,a longer text that needs memory of its own"));
    noGrowth(() => wasm.make_nodes(2).forEach((node) => node.free()));
    noGrowth(() => {
      try {
        wasm.join([...list, 1]);
      } catch {
        // that is the point
      }
    });
  });
};
