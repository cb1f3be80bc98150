// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, captureConsole, noGrowth }) => {
  test("C++ calls back a global function that is looked up at call time", () => {
    const calls = [];
    globalThis.add_integers = (a, b) => calls.push([a, b]) && a + b;
    assert.equal(wasm.double_it(21), 42);
    assert.sameElements(calls, [[21, 21]]);
    globalThis.add_integers = (a, b) => a * b;
    assert.equal(wasm.double_it(7), 49);
    delete globalThis.add_integers;
  });

  test("a missing global function is an error only when it is called", () => {
    let error;
    try {
      wasm.double_it(1);
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error);
    assert.ok(error.message.includes("add_integers"), error.message);
  });

  test("console.log", async () => {
    const lines = await captureConsole(() => wasm.say_hello("Zoë 🦉"));
    assert.sameElements(lines.log, ["Hello, Zoë 🦉!"]);
  });

  test("what an import throws comes through", () => {
    const thrown = new RangeError("no");
    globalThis.add_integers = () => {
      throw thrown;
    };
    let caught;
    try {
      wasm.double_it(1);
    } catch (error) {
      caught = error;
    }
    assert.equal(caught, thrown);
    globalThis.add_integers = (a, b) => a + b;
    assert.equal(wasm.double_it(4), 8);
  });

  test("memory stays as it is", () => {
    globalThis.add_integers = (a, b) => a + b;
    noGrowth((i) => wasm.double_it(i));
  });
};
