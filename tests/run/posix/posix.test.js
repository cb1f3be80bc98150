// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, fresh, captureConsole, raw }) => {
  test("longjmp", () => {
    assert.equal(wasm.jump(5), 57);
    assert.equal(wasm.jump(0), 17);
    assert.equal(wasm.jump_often(), 1000);
    assert.equal(wasm.jump_nested(), 31);
  });

  test("longjmp and exceptions", () => assert.equal(wasm.jump_and_throw(), "4thrown5"));

  test("jumps take the stack back", () => {
    for (let i = 0; i < 1e5; i++) wasm.jump(1);
    assert.ok(raw.memory.buffer.byteLength < 4 << 20);
  });

  test("signals, mmap, clocks of processes", () => {
    assert.equal(wasm.raised(), 1);
    assert.equal(wasm.mapped(), true);
    assert.equal(wasm.process(), true);
  });

  test("a signal that ends the program", async () => {
    const own = await fresh();
    await captureConsole(() => assert.throws(Error, [], () => own.killed()));
  });
};
