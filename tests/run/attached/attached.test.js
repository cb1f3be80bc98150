// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Tree, NamedTree, Shape } = wasm;
  const { Handle } = wasm.io;

  test("free functions are methods, overloads of real ones too", () => {
    const tree = new Tree(2);
    assert.equal(tree.at(0), 2);
    assert.equal(tree.at(5, -1), -1);
    assert.equal(tree.push(3), tree);
    assert.equal(tree.at(1, -1), 3);
    assert.equal(wasm.push, undefined);
    assert.throws(TypeError, ["Tree.push", "'value'"], () => tree.push("3"));
    assert.throws(TypeError, ["Tree.push", "'this'"], () => tree.push.call({}, 3));
  });

  test("default arguments", () => {
    const tree = new Tree(0);
    tree.fill();
    tree.fill(5);
    tree.fill(5, 1);
    assert.equal(tree.sum, 17);
    assert.equal(tree.size(), 6);
  });

  test("properties", () => {
    const tree = new Tree(4);
    assert.equal(tree.first, 4);
    tree.first = 5;
    assert.equal(tree.sum, 5);
    assert.equal(Tree.count, 7);
    assert.equal(`${tree}`, "Tree(1)");
  });

  test("&& takes the object, a value copies it", () => {
    const tree = new Tree(4);
    assert.equal(tree.copied(), 0);
    assert.equal(tree.size(), 1);
    assert.equal(tree.take()[0], 4);
    assert.throws(Error, ["Tree.size", "moved"], () => tree.size());
  });

  test("constructors and static methods", () => {
    assert.equal(new Tree(3).size(), 1);
    const tree = new Tree([1, 2, 3]);
    assert.equal(tree.sum, 6);
    assert.equal(tree instanceof Tree, true);
    assert.equal(Tree.of(1, 2).size(), 2);
    class Mine extends Tree {
      twice() {
        return this.sum * 2;
      }
    }
    assert.equal(new Mine([1, 2]).twice(), 6);
  });

  test("objects that cannot be moved, factories that give none", () => {
    const before = wasm.open_handles();
    const handle = new Handle(3);
    assert.equal(handle.number(), 3);
    assert.equal(new Handle("four").number(), 4);
    assert.throws(Error, ["new Handle", "null"], () => new Handle(""));
    handle.free();
    assert.equal(wasm.open_handles() - before, 1);
  });

  test("an abstract class may have a factory", () => {
    assert.equal(new Shape(2).area(), 12);
    const shared = new Shape(1, true);
    assert.equal(shared.area(), 3);
    shared.free();
    assert.throws(Error, ["Shape.area", "freed"], () => shared.area());
    assert.equal(Shape.kinds(), "circle");
  });

  test("derived classes inherit them", () => {
    const tree = new NamedTree(1, "oak");
    tree.fill(2, 2);
    assert.equal(tree.sum, 5);
    assert.equal(tree.at(9, 9), 9);
    tree.first = 3;
    assert.equal(tree.at(0), 3);
    assert.equal(tree.name, "oak");
  });

  test("this", () => {
    assert.equal(wasm.who.call("Ada"), "Hello, Ada");
    assert.equal(wasm.who.call("Ada", "Bye"), "Bye, Ada");
    assert.throws(TypeError, ["who", "'this'", "string"], () => wasm.who.call(1));
    const tree = new Tree([1, 2]);
    assert.equal(wasm.scaled.call(tree, 2), 6);
    const box = { width: 2, height: 3, area: wasm.areaOf };
    assert.equal(box.area(), 6);
    assert.throws(TypeError, ["areaOf"], () => (0, box.area)());
    const same = wasm.same;
    assert.equal(wasm.same.call(box), box);
    assert.equal(same(), undefined);
    assert.equal(wasm.sum_of.call(1, 2, 3), 6);
  });

  test("memory stays as it is", () => {
    noGrowth(() => {
      const tree = new Tree([1, 2, 3]);
      tree.push(3).fill();
      tree.free();
      new Shape(1, true).free();
      new Shape(1).free();
      new Handle("four").free();
    });
  });
};
