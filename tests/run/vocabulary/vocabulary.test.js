// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Node } = wasm;
  const thrown = (action) => {
    try {
      action();
    } catch (error) {
      return error;
    }
    throw new Error(`nothing was thrown: ${action}`);
  };

  test("expected: the value", () => {
    assert.equal(wasm.parse(3), 3);
    assert.equal(wasm.check(true), undefined);
    const node = wasm.node(true);
    assert.ok(node instanceof Node);
    node.free();
    assert.sameElements(wasm.lines(2), ["line", "line"]);
    assert.equal(wasm.read(true), "text");
  });

  test("expected: the error", () => {
    const text = thrown(() => wasm.parse(-1));
    assert.ok(text instanceof Error);
    assert.equal(text.message, "negative");
    const bad = thrown(() => wasm.check(false));
    assert.ok(bad instanceof Error);
    assert.equal(bad.message, "bad");
    assert.equal(bad.name, "std::runtime_error");
    assert.equal(JSON.stringify(thrown(() => wasm.node(false))), '{"line":12,"what":"no node"}');
    assert.equal(
      thrown(() => wasm.lines(-5)),
      -5,
    );
    const missing = thrown(() => wasm.read(false));
    assert.ok(missing instanceof Error);
    assert.ok(missing.message.length > 0);
    assert.equal(wasm.parse(4), 4);
  });

  test("error_code", () => {
    assert.equal(wasm.failure(false), undefined);
    const error = wasm.failure(true);
    assert.ok(error instanceof Error);
    assert.equal(error.message, "Invalid argument");
    assert.equal(error.code, 28);
  });

  test("u8string", () => {
    assert.equal(wasm.utf8("ö🦉"), "ö🦉ä");
    assert.throws(TypeError, ["utf8", "'v'"], () => wasm.utf8(1));
  });

  test("u32string has one unit for each code point", () => {
    for (const text of ["", "a", "ä€😀", "\ud800x", "x\udc00", "\udc00\ud800", "\ud83d\ud83d\ude00"])
      assert.equal(wasm.utf32(text), text);
    assert.equal(wasm.code_points("a😀b"), 3);
    assert.equal(wasm.no_text(), "a\ufffd\ufffd");
    assert.equal(wasm.wide(["a", "b😀"]), "b😀ä😀");
  });

  test("u16string is lossless", () => {
    for (const text of ["", "a", "äöü", "🦉", "\ud83e", "\udd89\ud83e", "a\0b", "\ufeffx", "x".repeat(100000)])
      assert.equal(wasm.utf16(text), text);
    assert.equal(wasm.units("🦉"), 2);
    assert.sameElements(wasm.halves("🦉"), ["\ud83e", "\udd89"]);
    for (const bad of [1, null, undefined, ["a"]]) assert.throws(TypeError, ["utf16", "'v'"], () => wasm.utf16(bad));
  });

  test("__int128", () => {
    for (const value of [0n, 1n, -1n, 2n ** 64n, -(2n ** 64n) + 5n, 2n ** 127n - 1n])
      assert.equal(wasm.negated(value), -value);
    for (const value of [0n, 2n ** 64n - 1n, 2n ** 128n - 1n]) assert.equal(wasm.pass_u128(value), value);
    assert.equal(wasm.pass_u128(-1n), 2n ** 128n - 1n);
    assert.sameElements(wasm.huge([1n, -(2n ** 100n)]), [1n, -(2n ** 100n)]);
    for (const bad of [1, "1", null, undefined]) assert.throws(TypeError, ["negated", "'v'"], () => wasm.negated(bad));
    assert.throws(TypeError, ["huge", "'v[1]'"], () => wasm.huge([1n, 1]));
  });

  test("durations are milliseconds", () => {
    assert.equal(wasm.seconds(2999.999), 2000);
    assert.equal(wasm.ticks(1.5), 1500000n);
    assert.equal(wasm.half(3), 1.5);
    assert.sameElements(wasm.durations([1, 250]), [1, 250]);
    for (const bad of ["1", 1n, null, undefined]) assert.throws(TypeError, ["half", "'v'"], () => wasm.half(bad));
  });

  test("time points are dates", () => {
    const date = new Date("2024-02-29T12:00:00.123Z");
    const later = wasm.later(date, 60000);
    assert.ok(later instanceof Date);
    assert.equal(later.getTime(), date.getTime() + 60000);
    assert.equal(wasm.maybe_time(date).getTime(), date.getTime());
    assert.equal(wasm.maybe_time(), undefined);
    for (const bad of [1, "2024", null, {}]) assert.throws(TypeError, ["later", "'v'"], () => wasm.later(bad, 1));
  });

  test("paths are strings", () => {
    assert.equal(wasm.parent("a/b/ü.txt"), "a/b");
    assert.sameElements(wasm.paths("x"), ["x", "a/b"]);
    assert.sameElements(wasm.paths(), ["none", "a/b"]);
    assert.throws(TypeError, ["parent", "'v'"], () => wasm.parent(1));
  });

  test("views lead to the place itself", () => {
    const view = wasm.view();
    assert.sameElements(view, Float32Array.of(1, 2, 3));
    view[1] = 5;
    assert.equal(wasm.sample(1), 5);
    view[1] = 2;
  });

  test("pointers are numbers", () => {
    assert.equal(wasm.address(), wasm.view().byteOffset);
    assert.equal(wasm.value_at(wasm.address() + 4), 2);
    assert.equal(wasm.value_at(0), -1);
    assert.throws(TypeError, ["value_at", "'v'"], () => wasm.value_at("0"));
  });

  test("memory stays as it is", () => {
    const text = "a longer text that needs memory of its own";
    noGrowth(() => wasm.utf16(text));
    noGrowth(() => wasm.halves(text));
    noGrowth(() => wasm.huge([1n, 2n]));
    noGrowth(() => thrown(() => wasm.parse(-1)));
    noGrowth(() => thrown(() => wasm.node(false)));
    noGrowth(() => wasm.paths(text));
    noGrowth(() => wasm.view());
  });
};
