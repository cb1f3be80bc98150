// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, fresh, captureConsole }) => {
  test("mutexes", () => {
    assert.equal(wasm.counted(), 1);
    assert.equal(wasm.counted(), 2);
    assert.equal(wasm.recursive(), true);
    assert.equal(wasm.shared(), "rwl");
  });

  test("condition variables", () => assert.equal(wasm.times_out(), true));

  test("futures", () => {
    assert.equal(wasm.later(3), 3333);
    assert.equal(wasm.broken(), "broken");
  });

  test("this_thread", () => {
    assert.ok(wasm.slept() >= 3);
    assert.equal(wasm.has_identity(), true);
  });

  test("atomics, latch, semaphore, barrier, call_once", () => {
    assert.equal(wasm.atomics(), true);
    assert.equal(wasm.once(), 1);
  });

  test("pthread.h", () => assert.equal(wasm.posix(), true));

  test("starting a thread is an error that can be caught", () => {
    for (const name of ["start", "start_async"]) {
      let caught;
      try {
        wasm[name]();
      } catch (error) {
        caught = error;
      }
      assert.equal(caught?.name, "std::system_error", name);
      assert.ok(caught.message.includes("Resource temporarily unavailable"), caught.message);
    }
  });

  test("thread_local variables are destroyed at the end", async () => {
    const own = await fresh();
    assert.equal(own.local(), "thread_local");
    const lines = await captureConsole(() => assert.throws(Error, ["exited"], () => own.leave()));
    assert.sameElements(lines.log, ["end of thread_local"]);
  });

  const deadlocks = {
    lock_twice: "a mutex was locked twice, and there is no other thread that could unlock it",
    wait_for_promise: "a condition variable is waited for, and there is no other thread that could notify it",
    wait_for_value: "a value is waited for, and there is no other thread that could change it",
    write_while_reading: "a lock is taken already, and there is no other thread that could release it",
  };
  for (const [name, message] of Object.entries(deadlocks)) {
    test(`deadlock: ${name}`, async () => {
      const own = await fresh();
      assert.throws(Error, ["deadlock", message], () => own[name]());
    });
  }
};
