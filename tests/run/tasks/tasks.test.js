// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const failed = (promise) =>
    promise.then(
      (value) => assert.fail(`resolved with ${value}`),
      (error) => error,
    );

  test("tasks", async () => {
    assert.equal(await wasm.quarter(12), 3);
    assert.equal((await failed(wasm.quarter(6))).message, "odd");
    assert.equal(await wasm.in_task(turn().then(() => "x")), "<x><x>");
    const reason = new Error("no");
    assert.equal(await failed(wasm.in_task(Promise.reject(reason))), reason);
    assert.equal(await wasm.depth(10_000), 10_000);
    assert.equal(await wasm.many_tasks(100_000), 100_000);
    assert.equal(await wasm.spawned(8), 4);
    assert.equal((await failed(wasm.spawned(7))).message, "odd");
    assert.equal(wasm.live_counts().coroutines, 0);
  });

  test("several promises at once", async () => {
    assert.equal(
      await wasm.both(
        turn().then(() => 5),
        Promise.resolve("x"),
      ),
      "x5",
    );
    const reason = new Error("no");
    assert.equal(await failed(wasm.both(turn(), Promise.reject(reason))), reason);
    assert.equal(await wasm.sum([1, Promise.resolve(2), turn().then(() => 3)]), 6);
    const never = new Promise(() => {});
    assert.equal(await wasm.first(never, Promise.resolve(2)), 2);
    assert.equal(await failed(wasm.first(Promise.reject(reason), never)), reason);
    assert.equal(await wasm.first_good(Promise.reject(reason), Promise.resolve(2)), 2);
    assert.equal((await failed(wasm.first_good(Promise.reject(1), Promise.reject(2)))).name, "AggregateError");
  });

  test("time", async () => {
    let passed = false;
    setTimeout(() => {
      passed = true;
    }, 1);
    await wasm.sleeps(20);
    assert.ok(passed);
    await wasm.yields();
  });

  test("a promise that C++ settles", async () => {
    const good = wasm.completed();
    wasm.complete(3);
    assert.equal(await good, 3);
    const bad = wasm.completed();
    wasm.complete(-1);
    wasm.complete(1);
    assert.equal((await failed(bad)).message, "negative");
    wasm.forget();
  });
};
