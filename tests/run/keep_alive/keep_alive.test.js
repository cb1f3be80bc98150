// SPDX-License-Identifier: MIT OR Apache-2.0
// What C++ keeps a pointer to is there as long as what keeps it.
export default ({ wasm, test, skip, assert, fresh }) => {
  const { World, Body, Snapshot, Node, Scene, Pair, Atlas } = wasm;

  const refuses = (name, keeper, ...objects) => {
    for (const object of objects) {
      assert.throws(Error, [name, `kept by an object of ${keeper}`], () => object.free());
    }
  };

  test("what a constructor takes cannot be freed before the new object", () => {
    const world = new World(1);
    const body = new Body(world);
    refuses("World.free", "Body", world);
    assert.equal(body.world_id(), 1);
    body.free();
    world.free();
    new Body(null).free();
    const pair = new Pair(new World(2), new World(3));
    assert.equal(pair.sum(), 5);
    pair.free();
  });

  test("[[wasm::borrowed]]: it can", () => {
    const world = new World(4);
    const snapshot = new Snapshot(world);
    world.free();
    assert.equal(snapshot.id, 4);
    snapshot.free();
  });

  test("methods keep what they are told to keep: [[wasm::keep_alive]], [[clang::lifetime_capture_by(this)]]", () => {
    const [node, child] = [new Node(1), new Node(2)];
    node.add(child).add(child);
    refuses("Node.free", "Node", child);
    const [body, world] = [new Body(null), new World(3)];
    body.move_to(world);
    refuses("World.free", "Body", world);
    const last = new World(4);
    body.attach(last);
    body.attach(null);
    refuses("World.free", "Body", world, last);
    for (const one of [body, world, last, node, child]) one.free();
  });

  test("a pointer that is set as a member", () => {
    const [node, next] = [new Node(1), new Node(2)];
    node.next = next;
    refuses("Node.free", "Node", next);
    node.free();
    next.free();
  });

  test("results keep arguments: [[wasm::keep_alive]] on functions, [[clang::lifetimebound]]", () => {
    for (const make of [Body.in, wasm.make_body]) {
      const world = new World(5);
      const body = make(world);
      refuses("World.free", "Body", world);
      body.free();
      world.free();
    }
  });

  test("copies keep what their originals keep", () => {
    const world = new World(6);
    const body = new Body(world);
    const copies = [body.copy(), body.clone(), body.clone().copy()];
    body.free();
    for (const copy of copies) {
      refuses("World.free", "Body", world);
      assert.equal(copy.world_id(), 6);
      copy.free();
    }
  });

  test("a part of an object stands for its owner, as keeper and as what is kept", () => {
    const [scene, node] = [new Scene(), new Node(7)];
    scene.root().add(node);
    refuses("Node.free", "Node", node);
    const other = new Node(8);
    other.add(scene.root());
    refuses("Scene.free", "Node", scene);
    other.free();
    scene.free();
    node.free();
  });

  test("an object that keeps itself can be freed", () => {
    const node = new Node(9);
    node.add(node);
    node.free();
  });

  test("a receiver keeps what objects keep that are moved into it, and hands that on", () => {
    const [scene, world] = [new Scene(), new World(10)];
    scene.adopt(new Body(world));
    assert.equal(scene.sum(), 110);
    refuses("World.free", "Scene", world);
    const body = scene.release();
    scene.free();
    refuses("World.free", "Body", world);
    body.free();
    world.free();
  });

  test("what C++ owns keeps for good", async () => {
    const other = await fresh();
    const world = new other.World(10);
    other.own(new other.Body(world));
    assert.throws(Error, ["World.free", "for good"], () => world.free());
  });

  test("results are parts of what [[clang::lifetimebound]] names only", () => {
    const [atlas, like] = [new Atlas(), new World(2)];
    const world = wasm.world_of(atlas, like);
    like.free();
    assert.equal(world.id, 2);
    atlas.free();
    assert.throws(Error, ["freed with its owner"], () => world.id);
  });

  if (typeof globalThis.gc !== "function") {
    skip("the collector ends keepers before what they keep", "this browser cannot be told to collect");
    return;
  }
  const collect = async (isDone = () => false) => {
    for (let i = 0; i < 20 && !isDone(); i++) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };

  test("what is kept outlives its wrapper", async () => {
    const kept = [new Body(new World(11)), wasm.make_body(new World(12)), new Body(new World(13)).clone()];
    const node = new Node(1).add(new Node(2)).add(new Node(3));
    await collect();
    assert.sameElements(
      kept.map((body) => body.world_id()),
      [11, 12, 13],
    );
    assert.equal(node.sum(), 6);
    for (const one of [...kept, node]) one.free();
  });

  test("the collector ends keepers before what they keep", async () => {
    await collect();
    wasm.history();
    const before = wasm.count();
    (() => new Body(new World(14)))();
    await collect(() => wasm.count() === before);
    assert.equal(wasm.history(), "Body in 14;World 14;");
  });

  test("freeing the keeper ends what has waited for it", async () => {
    await collect();
    const before = wasm.count();
    const body = new Body(new World(15));
    await collect();
    wasm.history();
    body.free();
    await collect(() => wasm.count() === before);
    assert.equal(wasm.history(), "Body in 15;World 15;");
  });

  test("objects that keep each other are collected together", async () => {
    await collect();
    const before = wasm.count();
    (() => {
      const nodes = [1, 2, 3].map((value) => new Node(value));
      nodes.forEach((node, i) => node.add(nodes[(i + 1) % 3]));
    })();
    await collect(() => wasm.count() === before);
    assert.equal(wasm.count(), before);
    wasm.history();
  });
};
