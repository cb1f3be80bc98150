// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const values = {
    pass_bool: [true, false],
    pass_i8: [-128, 0, 127],
    pass_u16: [0, 65535],
    pass_i32: [-2147483648, 0, 2147483647],
    pass_u32: [0, 4294967295],
    pass_i64: [-(2n ** 63n), 0n],
    pass_u64: [0n, 2n ** 64n - 1n],
    pass_f32: [0, NaN, -0],
    pass_f64: [0, NaN, -0, Infinity, Number.MAX_SAFE_INTEGER],
    pass_char: ["a", "\0"],
    pass_code_point: ["🦉", "\0"],
    pass_string: ["", "some", "x".repeat(100000)],
    pass_view: ["", "some", "é".repeat(100000)],
    pass_level: [1, 7],
  };
  for (const [name, list] of Object.entries(values)) {
    test(`${name}: a value, or undefined`, () => {
      for (const value of list) assert.equal(wasm[name](value), value);
      assert.equal(wasm[name](undefined), undefined);
      assert.equal(wasm[name](null), undefined);
      assert.equal(wasm[name](), undefined);
    });
  }

  test("arrays of numbers", () => {
    for (const values of [[], [1.5, 2], new Float64Array(50000)]) {
      assert.sameElements(wasm.pass_vector(values), Float64Array.from(values));
    }
    assert.equal(wasm.pass_vector(), undefined);
    assert.sameElements(wasm.pass_bytes(Uint8Array.of(1, 2)), Uint8Array.of(1, 2));
    assert.equal(wasm.pass_bytes(null), undefined);
    assert.equal(wasm.span_size([1, 2]), 2);
    assert.equal(wasm.span_size([]), 0);
    assert.equal(wasm.span_size(undefined), -1);
    assert.sameElements(wasm.pass_array([1, 2]), Float32Array.of(1, 2));
    assert.equal(wasm.pass_array(), undefined);
    assert.throws(TypeError, ["pass_array", "'x'"], () => wasm.pass_array([1]));
  });

  test("objects", () => {
    const box = new wasm.Box(3);
    const copy = wasm.pass_box(box);
    assert.ok(copy instanceof wasm.Box);
    assert.notEqual(copy, box);
    assert.equal(copy.value, 3);
    copy.value = 4;
    assert.equal(box.value, 3);
    assert.equal(wasm.pass_box(undefined), undefined);
    assert.equal(wasm.maybe_box(true).value, 5);
    assert.equal(wasm.maybe_box(false), undefined);
    assert.throws(TypeError, ["pass_box", "'box'"], () => wasm.pass_box({}));
  });

  test("several in one call", () => {
    assert.equal(wasm.given(), 0);
    assert.equal(wasm.given(0), 1);
    assert.equal(wasm.given(undefined, ""), 2);
    assert.equal(wasm.given(null, null, 0), 4);
    assert.equal(wasm.given(1, "x", 1), 7);
  });

  test("a value of another type is refused", () => {
    for (const name of ["pass_i32", "pass_f64", "pass_i64", "pass_string", "pass_vector", "pass_level"]) {
      assert.throws(TypeError, [name, "'x'"], () => wasm[name]({}));
    }
    assert.throws(TypeError, ["pass_level", "'x'"], () => wasm.pass_level(2));
  });

  test("memory stays as it is", () => {
    noGrowth(() => wasm.pass_string("some"));
    noGrowth(() => wasm.pass_string(undefined));
    noGrowth(() => wasm.pass_vector([1, 2, 3]));
    noGrowth(() => wasm.pass_box(undefined));
    noGrowth(() => wasm.maybe_box(true).free());
  });
};
