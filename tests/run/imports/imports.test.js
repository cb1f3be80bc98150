// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, captureConsole, noGrowth }) => {
  /** Sets a global function for one test; it keeps its last argument. */
  const provide = (name, action = (x) => x) => {
    const seen = { last: undefined };
    globalThis[name] = (...values) => {
      seen.last = values.at(-1);
      return action(...values);
    };
    return seen;
  };

  for (const [name, values] of Object.entries({
    bool: [true, false],
    u32: [0, 4294967295],
    i64: [-(2n ** 63n), 2n ** 63n - 1n],
    u64: [0n, 2n ** 64n - 1n],
    f64: [0, -0, NaN, 1e300],
    f32: [0.5, -Infinity],
    i8: [-128, 127],
  })) {
    test(`${name} to JavaScript and back`, () => {
      const seen = provide(`take_${name}`);
      for (const value of values) {
        assert.equal(wasm[`call_${name}`](value), value);
        assert.equal(seen.last, value);
      }
    });
  }

  test("text", () => {
    const seen = provide("take_text", (x) => x.toUpperCase());
    for (const call of ["call_text", "call_text_string", "call_text_c_string"]) {
      assert.ok(wasm[call]("grün 🦉").startsWith("GRÜN 🦉"), call);
    }
    assert.equal(seen.last, "grün 🦉");
    assert.equal(wasm.call_text(""), ".");
    const long = "abc".repeat(100000);
    assert.ok(wasm.call_text(long) === `${long.toUpperCase()}.`);
  });

  test("renamed", () => {
    provide("renamedFunction", (x) => x * 3);
    assert.equal(wasm.call_renamed(4), 12);
  });

  test("members of global objects, with their receiver", async () => {
    assert.equal(wasm.hypotenuse(3, 4), 5);
    assert.equal(wasm.larger(3, 4), 4);
    const lines = await captureConsole(() => wasm.complain("oh"));
    assert.sameElements(lines.error, ["oh"]);
  });

  test("an import has an address", () => {
    provide("take_f64", (x) => x + 1);
    assert.equal(wasm.through_a_pointer(1), 2);
  });

  test("results are checked, and the message names the import", () => {
    provide("take_text", () => 5);
    assert.throws(TypeError, ["take_text"], () => wasm.call_text("a"));
    provide("take_f64", () => "5");
    assert.throws(TypeError, ["take_f64"], () => wasm.call_f64(1));
    provide("take_bool", () => 1);
    assert.throws(TypeError, ["take_bool"], () => wasm.call_bool(true));
    provide("take_i64", () => 1);
    assert.throws(TypeError, ["take_i64"], () => wasm.call_i64(1n));
  });

  test("memory stays as it is", () => {
    provide("take_text", (x) => `${x} and some more text`);
    noGrowth((i) => wasm.call_text(`text ${i}`));
    noGrowth((i) => wasm.call_text_string(`text ${i}`));
  });
};
