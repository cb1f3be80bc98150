// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, raw, test, assert }) => {
  const { Box } = wasm;
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const failed = (promise) =>
    promise.then(
      (value) => assert.fail(`resolved with ${value}`),
      (error) => error,
    );
  /** Other calls that put their arguments where the first ones were. */
  const overwrite = () => {
    for (let i = 0; i < 10; i++) wasm.by_reference("#".repeat(1000), Promise.resolve());
  };

  test("values of every kind", async () => {
    assert.equal(await wasm.one(), 1);
    assert.equal(await wasm.nothing(), undefined);
    assert.equal(await wasm.later(Promise.resolve(4)), 5);
    assert.equal(await wasm.waits(Promise.resolve("ignored")), undefined);
    assert.equal(await wasm.flag(Promise.resolve(true)), false);
    assert.equal(await wasm.big(Promise.resolve(2n ** 60n)), 2n ** 60n + 1n);
    assert.equal(await wasm.byte(Promise.resolve(200)), 200);
    assert.equal(await wasm.byte(Promise.resolve(300.5)), 44);
    assert.equal(await wasm.integer(Promise.resolve(2 ** 32 + 7)), 7);
    assert.equal(await wasm.integer(Promise.resolve(NaN)), 0);
    assert.equal(await wasm.integer(Promise.resolve(-5)), -5);
    assert.equal(await wasm.text(Promise.resolve("äöü")), "<äöü>");
    assert.equal(await wasm.literal(Promise.resolve()), "literal");
    assert.sameElements([...(await wasm.numbers(Promise.resolve([1, 2])))], [1, 2, 0.5]);
    const lists = new Map([["a", new Int32Array([1, 2])]]);
    assert.sameElements([...(await wasm.lists(Promise.resolve(lists))).get("a")], [1, 2]);
    const { x, y } = await wasm.point(Promise.resolve({ x: 1, y: 2 }));
    assert.sameElements([x, y], [2, 1]);
    assert.equal(await wasm.color(Promise.resolve("red")), "green");
    assert.equal(await wasm.maybe(Promise.resolve(3)), 3);
    assert.equal(await wasm.maybe(Promise.resolve()), undefined);
    const object = {};
    assert.equal(await wasm.any(Promise.resolve(object)), object);
    assert.equal(await wasm.any(Promise.resolve(null)), null);
    assert.equal(await wasm.any(Promise.resolve(7)), 7);
  });

  test("what is no promise is awaited as JavaScript does", async () => {
    assert.equal(await wasm.later(4), 5);
    assert.equal(await wasm.any_value(null), null);
    assert.equal(await wasm.any_value(undefined), undefined);
    assert.equal(await wasm.any_value({ then: (resolve) => resolve("then") }), "then");
    assert.equal((await failed(wasm.later({ then: (_, reject) => reject(new Error("no")) }))).message, "no");
  });

  test("objects", async () => {
    const box = new Box(1);
    const other = await wasm.box(Promise.resolve(box));
    assert.equal(other.n, 2);
    const same = await wasm.unique(Promise.resolve(other));
    assert.equal(same.n, 2);
    assert.throws(Error, ["moved"], () => other.n);
    const shared = await wasm.shared(Promise.resolve(same));
    assert.equal(shared.n, 2);
    for (const one of [box, same, shared]) one.free();
    assert.equal(Box.living, 0);
  });

  test("errors", async () => {
    const early = await failed(wasm.fails(true));
    assert.ok(early instanceof RangeError);
    assert.equal(early.name, "std::out_of_range");
    assert.equal(early.message, "early");
    const late = await failed(wasm.fails(false));
    assert.equal(`${late}`, "std::runtime_error: late");
    const reason = { any: "value" };
    assert.equal(await failed(wasm.later(Promise.reject(reason))), reason);
    assert.equal(await wasm.catches(Promise.reject(new Error("no"))), "caught no");
    assert.equal(await wasm.catches(Promise.resolve("x")), "caught js::value: 'value' must be a number, got string");
    assert.equal(await wasm.expected(Promise.resolve(3)), "3");
    assert.equal(await wasm.expected(Promise.reject(new Error("no"))), "error: no");
    assert.equal(await wasm.expected(Promise.resolve("x")), "error: js::value: 'value' must be a number, got string");
    assert.equal(await wasm.checked(Promise.resolve(3)), 3);
    assert.equal((await failed(wasm.checked(Promise.resolve(-3)))).message, "negative");
    assert.equal(await wasm.plain(true), 1);
    assert.equal((await failed(wasm.plain(false))).message, "does not work");
  });

  test("values of the wrong type reject with their path", async () => {
    const error = await failed(wasm.lists(Promise.resolve(new Map([["a", ["x"]]]))));
    assert.ok(error instanceof TypeError);
    assert.ok(error.message.includes("value"), error.message);
    assert.throws(TypeError, ["by_reference: 's' must be a string"], () => wasm.by_reference(5, Promise.resolve()));
  });

  test("arguments by reference and views live until the coroutine ends", async () => {
    const results = [
      wasm.by_reference("reference", turn()),
      wasm.by_reference("", turn()),
      wasm.by_view("view", turn()),
      wasm.by_pointer("pointer", turn()),
      wasm.by_pointer(null, turn()),
      wasm.by_span([1, 2, 3], turn()),
      wasm.by_span(new Float64Array(0), turn()),
      wasm.by_list(["a", "b", "long enough to be on the heap"], turn()),
      wasm.by_value_reference("a value", turn()),
      wasm.through("argument", turn()),
    ];
    overwrite();
    assert.sameElements(await Promise.all(results), [
      "reference",
      "",
      "view",
      "pointer",
      "(null)",
      6,
      0,
      "ablong enough to be on the heap",
      "a value",
      "argument!",
    ]);
  });

  test("mutable spans are written back before the promise settles", async () => {
    const values = new Float64Array([1, 2]);
    const promise = wasm.doubles(values, turn(), false).then(() => [...values]);
    assert.sameElements([...values], [1, 2]);
    overwrite();
    assert.sameElements(await promise, [3, 5]);
    await failed(wasm.doubles(values, turn(), true));
    assert.sameElements([...values], [7, 11]);
  });

  test("receivers and borrowed objects are in use until the promise settles", async () => {
    const a = new Box(3);
    const b = new Box(4);
    const inUse = ["is in use by a call whose promise has not settled"];
    const results = [a.after(turn()), a.plus(b, turn()), Box.of_both(null, b, turn())];
    assert.throws(Error, inUse, () => a.free());
    assert.throws(Error, inUse, () => b.free());
    assert.throws(Error, inUse, () => wasm.by_move(b, turn()));
    assert.sameElements(await Promise.all(results), [3, 7, 4]);
    await failed(a.after(Promise.reject(new Error())));
    a.free();
    const moved = wasm.by_move(b, turn());
    assert.throws(Error, ["moved"], () => b.n);
    assert.equal(await moved, 4);
    const consumed = new Box(5);
    const promise = consumed.consume(turn());
    assert.throws(Error, ["moved"], () => consumed.n);
    assert.equal(await promise, 5);
    assert.equal(Box.living, 0);
  });

  test("the garbage collector leaves them alone too", async () => {
    if (!globalThis.gc) return;
    const promise = new Box(6).after(new Promise((resolve) => setTimeout(resolve, 30)));
    for (let i = 0; i < 5; i++) {
      globalThis.gc();
      await turn();
    }
    assert.equal(await promise, 6);
  });

  test("locals are destroyed when the coroutine ends", async () => {
    let settle;
    const promise = wasm.guarded(
      new Promise((resolve) => {
        settle = resolve;
      }),
    );
    assert.equal(wasm.guards(), 1);
    assert.equal(wasm.live_counts().coroutines, 1);
    settle(8);
    assert.equal(await promise, 8);
    assert.equal(wasm.guards(), 0);
    await failed(wasm.guarded(Promise.reject(new Error())));
    assert.equal(wasm.guards(), 0);
    assert.equal(wasm.live_counts().coroutines, 0);
  });

  test("lambdas that are coroutines keep what they have captured", async () => {
    let greet = wasm.greeter("Hello to a name that does not fit into the object");
    const promise = greet("Ada", turn().then(turn));
    overwrite();
    greet = undefined;
    globalThis.gc?.();
    await turn();
    assert.equal(await promise, "Hello to a name that does not fit into the object, Ada");
  });

  test("promises of imports", async () => {
    globalThis.fetchNumber = async (n) => n + 0.0;
    assert.equal(await wasm.fetched(21), 42);
    globalThis.fetchNumber = async () => "x";
    assert.ok((await failed(wasm.fetched(1))) instanceof TypeError);
    globalThis.fetchNumber = () => {
      throw new Error("at once");
    };
    assert.equal((await failed(wasm.fetched(1))).message, "at once");
  });

  test("overrides that are async functions", async () => {
    class Doubled extends wasm.Source {
      async read(name) {
        return `${await super.read(name)}${name}`;
      }
    }
    const plain = new wasm.Source();
    const doubled = new Doubled();
    assert.equal(await wasm.read_twice(plain), "C++ a, C++ b");
    assert.equal(await wasm.read_twice(doubled), "C++ aa, C++ bb");
    for (const source of [plain, doubled]) source.free();
  });

  test("many", async () => {
    await wasm.chain(1000);
    for (let i = 0; i < 1000; i++) await wasm.nested(2);
    const before = raw.memory.buffer.byteLength;
    assert.equal(await wasm.chain(100_000), 100_000);
    assert.equal(await wasm.nested(1000), 500_500);
    for (let i = 0; i < 10_000; i++) await wasm.later(Promise.resolve(1));
    assert.equal(raw.memory.buffer.byteLength, before);
    assert.equal(wasm.live_counts().coroutines, 0);
  });

  // The functions of loops.cpp as JavaScript has them.
  const expectedOf = {
    async retried(attempt) {
      let log = "";
      for (let i = 0; i < 10; i++) {
        try {
          log += await attempt(`a${i}`);
          break;
        } catch (error) {
          log += `[${error.message}]`;
        }
      }
      return log;
    },
    async nested_loops(attempt) {
      let log = "";
      for (let i = 0; i < 3; i++) {
        log += "/";
        for (let j = 0; j < 4; j++) {
          try {
            try {
              log += await attempt(`a${i}`);
              if (j === 2) throw new RangeError("j");
              log += await attempt(`b${j}`);
            } finally {
              log += ".";
            }
          } catch (error) {
            if (error instanceof RangeError) {
              log += "!";
              continue;
            }
            log += `[${error.message}]`;
          }
          log += ";";
        }
      }
      return log;
    },
    async nested_handlers(attempt) {
      let log = "";
      let count = 0;
      while (count < 6) {
        try {
          try {
            do {
              try {
                try {
                  log += await attempt(`a${count}`);
                } finally {
                  log += "i";
                }
              } catch (error) {
                log += "**";
                if (count % 2 === 0) throw error;
                log += "-";
              }
              count++;
              await attempt("c");
            } while (count % 3 !== 0);
          } finally {
            log += "o";
          }
        } catch (error) {
          log += `[${error.message}]`;
          count += 2;
        }
      }
      return log;
    },
    async while_awaited(attempt) {
      let log = "";
      let i = 0;
      try {
        while ((await attempt(`a${i}`)) < 100) {
          try {
            if (i === 1) throw new RangeError("one");
            log += "x";
            await attempt(`b${i}`);
            log += "y";
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            log += "r";
          }
          i++;
        }
      } catch (error) {
        log += error.message;
      }
      return log;
    },
  };
  /** Calls go well, reject or throw in turn, as the bits of a pattern say. */
  const attempts = (pattern) => {
    let calls = 0;
    return (what) => {
      const kind = (pattern >> (2 * (calls++ % 8))) & 3;
      if (calls > 60) return Promise.resolve(100);
      if (kind === 3) throw new Error(`thrown ${what}`);
      return kind === 2 ? Promise.reject(new Error(`rejected ${what}`)) : Promise.resolve(calls);
    };
  };
  for (const [name, expected] of Object.entries(expectedOf)) {
    test(`handlers in loops: ${name}`, async () => {
      for (let pattern = 0; pattern < 65_536; pattern += 257) {
        assert.equal(await wasm[name](attempts(pattern)), await expected(attempts(pattern)), `pattern ${pattern}`);
      }
      assert.equal(wasm.live_counts().coroutines, 0);
    });
  }
};
