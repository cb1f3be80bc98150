// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, fresh }) => {
  const said = [];
  globalThis.say = (text) => said.push(text);

  const terminateWith = async (handler) => {
    const module = await fresh();
    said.length = 0;
    try {
      module.terminateWith(handler);
    } catch (error) {
      return error.message;
    }
    throw new Error("nothing was thrown");
  };

  test("std::terminate without a handler aborts", async () => {
    assert.equal(await terminateWith("none"), "abort() was called");
  });

  test("a handler of std::terminate that returns", async () => {
    assert.equal(await terminateWith("returns"), "the handler of std::terminate returned");
    assert.sameElements(said, ["called"]);
  });

  test("one that aborts", async () => {
    assert.equal(await terminateWith("aborts"), "abort() was called");
  });

  test("one that throws", async () => {
    const message = await terminateWith("throws");
    const isExpected =
      message === "the handler of std::terminate threw an exception" || message === "abort() was called";
    assert.ok(isExpected, message);
  });

  test("handlers are given back", () => {
    assert.equal(wasm.setsAndGets(), true);
  });

  test("operator new asks its handler until there is none", () => {
    assert.equal(wasm.handlerCalls(), 2);
  });
};
