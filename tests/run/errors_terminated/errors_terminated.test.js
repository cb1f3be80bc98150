// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, fresh }) => {
  const said = [];
  globalThis.say = (text) => said.push(text);

  const thrown = (call) => {
    try {
      call();
    } catch (error) {
      return error;
    }
    throw new Error(`nothing was thrown: ${call}`);
  };

  const endings = {
    abort: ["abort() was called"],
    assert: ["errors_terminated.cpp:", ': assertion failed: zero == 1 && "never"'],
    terminate: [""],
    noexcept: [""],
    trap: ["C++ trapped: unreachable"],
    memory: ["C++ trapped: "],
    stack: [""],
    pure: [""],
    exit: ["the program exited with code 3"],
    hardening: ["vector:7: out of range"],
  };
  for (const [how, parts] of Object.entries(endings)) {
    test(`${how}: an Error that says why, and then nothing can be called`, async () => {
      const module = await fresh();
      const box = new module.Box();
      const error = assert.throws(Error, parts, () => module.die(how));
      if (how !== "exit") assert.ok(error.cause instanceof Error, "the trap is the cause");
      for (const call of [() => module.die("no"), () => new module.Box(), () => box.get(), () => box.value]) {
        const later = assert.throws(Error, ["the module has terminated", error.message], call);
        assert.equal(later.cause, error);
      }
      box.free();
    });
  }

  test("the unhandled exception is named", async () => {
    const module = await fresh();
    const { message } = thrown(() => module.die("terminate"));
    const isNamed = message === "unhandled C++ exception: std::string: nobody";
    assert.ok(isNamed || message === "abort() was called", message);
  });

  test("so is whatever JavaScript has thrown", async () => {
    const values = [Symbol("s"), Object.create(null), new RangeError("r"), "text", undefined];
    const texts = ["Symbol(s)", "object", "RangeError: r", "text", "undefined"];
    for (const [i, value] of values.entries()) {
      const module = await fresh();
      globalThis.call_back = () => {
        throw value;
      };
      const { message } = thrown(() => module.die("value"));
      const isNamed = message === `unhandled C++ exception: ${texts[i]}`;
      assert.ok(isNamed || message === "abort() was called", message);
      assert.throws(Error, ["the module has terminated"], () => module.die("no"));
    }
  });

  test("functions of C++ go by their own names in its stack", async () => {
    const module = await fresh();
    const { stack } = thrown(() => module.die("abort"));
    assert.ok(!stack.includes("linked"), stack);
  });

  test("the handler is called first", async () => {
    const module = await fresh();
    module.handle();
    said.length = 0;
    thrown(() => module.die("abort"));
    assert.sameElements(said, ["handler: abort() was called"]);
  });

  test("nothing of C++ runs behind an end that an import has met", async () => {
    const module = await fresh();
    let inner;
    globalThis.call_back = () => {
      inner = thrown(() => module.die("abort"));
      thrown(() => module.die("no"));
      throw inner;
    };
    const outer = thrown(() => module.die("nested"));
    assert.equal(outer, inner);
    assert.throws(Error, ["the module has terminated"], () => module.die("no"));
  });

  test("an import that swallows the end", async () => {
    const module = await fresh();
    globalThis.call_back = () => {
      thrown(() => module.die("abort"));
      return 1;
    };
    thrown(() => {
      module.die("nested");
      module.die("no");
    });
  });

  test("out of memory", async () => {
    const module = await fresh();
    const error = thrown(() => module.exhaust());
    assert.ok(error instanceof Error, String(error));
    assert.ok(error.message === "std::bad_alloc" || error.message === "out of memory", error.message);
  });

  test("spans are not written back after the end", async () => {
    const module = await fresh();
    const numbers = new Int32Array(2);
    assert.throws(Error, ["abort() was called"], () => module.write(numbers));
  });

  test("destructors that trap", async () => {
    const module = await fresh();
    const fragile = new module.Fragile();
    fragile.breaks = true;
    assert.throws(Error, ["C++ trapped"], () => fragile.free());
    assert.throws(Error, ["the module has terminated"], () => new module.Box());
  });

  test("other instances go on", () => {
    assert.equal(wasm.die("no"), 7);
    const box = new wasm.Box();
    assert.equal(box.get(), 3);
    box.free();
  });
};
