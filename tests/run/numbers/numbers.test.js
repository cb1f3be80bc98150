// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  const edges = {
    pass_i8: [-128, 0, 127],
    pass_u8: [0, 255],
    pass_i16: [-32768, 32767],
    pass_u16: [0, 65535],
    pass_i32: [-2147483648, 2147483647],
    pass_u32: [0, 4294967295],
    pass_long: [-2147483648, 2147483647],
    pass_unsigned_long: [0, 4294967295],
    pass_size: [0, 4294967295],
    pass_ptrdiff: [-2147483648, 2147483647],
    pass_short: [-32768, 32767],
    pass_signed_char: [-128, 127],
    pass_unsigned_char: [0, 255],
    pass_f64: [0, -0, 1.5, -1e308, 5e-324, Infinity, -Infinity, NaN, Number.MAX_SAFE_INTEGER],
    pass_f32: [0, -0, 1.5, Math.fround(0.1), Infinity, NaN],
    pass_i64: [-(2n ** 63n), -1n, 0n, 2n ** 63n - 1n],
    pass_long_long: [-(2n ** 63n), 2n ** 63n - 1n],
    pass_u64: [0n, 2n ** 63n, 2n ** 64n - 1n],
    pass_bool: [true, false],
  };
  for (const [name, values] of Object.entries(edges)) {
    test(`${name}: edges survive`, () => {
      for (const value of values) assert.equal(wasm[name](value), value);
    });
  }

  test("results are signed and unsigned as declared", () => {
    assert.equal(wasm.smallest(), -(2n ** 63n));
    assert.equal(wasm.largest(), 2n ** 64n - 1n);
    assert.equal(wasm.largest_u32(), 4294967295);
    assert.equal(wasm.negate(true), false);
    assert.equal(wasm.divide(1, 0), Infinity);
    assert.equal(wasm.mixed(1, 2n ** 40n, 3.9), 2n ** 40n + 4n);
    assert.equal(wasm.by_reference(7), 7);
  });

  test("numbers convert as typed arrays convert them", () => {
    assert.equal(wasm.pass_i8(200), -56);
    assert.equal(wasm.pass_u8(-1), 255);
    assert.equal(wasm.pass_u8(256.9), 0);
    assert.equal(wasm.pass_i16(40000), -25536);
    assert.equal(wasm.pass_u16(65537), 1);
    assert.equal(wasm.pass_i32(2 ** 31), -(2 ** 31));
    assert.equal(wasm.pass_u32(-1), 4294967295);
    assert.equal(wasm.pass_i32(-1.9), -1);
    assert.equal(wasm.pass_i32(NaN), 0);
    assert.equal(wasm.pass_i32(Infinity), 0);
    assert.equal(wasm.pass_f32(0.1), Math.fround(0.1));
    assert.equal(wasm.pass_i64(2n ** 63n), -(2n ** 63n));
    assert.equal(wasm.pass_u64(-1n), 2n ** 64n - 1n);
  });

  test("C++ sees what was passed, not only what comes back", () => {
    assert.equal(wasm.above_zero_i8(200), false);
    assert.equal(wasm.above_zero_i8(100), true);
  });

  test("other types are refused", () => {
    for (const bad of ["1", null, undefined, true, {}, [], 1n, Symbol("x"), () => 1]) {
      assert.throws(TypeError, ["pass_i32", "'x'"], () => wasm.pass_i32(bad));
      assert.throws(TypeError, ["pass_f64", "'x'"], () => wasm.pass_f64(bad));
      assert.throws(TypeError, ["pass_u8", "'x'"], () => wasm.pass_u8(bad));
    }
    for (const bad of ["1", null, undefined, true, {}, 1]) {
      assert.throws(TypeError, ["pass_i64", "'x'"], () => wasm.pass_i64(bad));
      assert.throws(TypeError, ["pass_u64", "'x'"], () => wasm.pass_u64(bad));
    }
    for (const bad of ["true", null, undefined, 1, {}, 0n]) {
      assert.throws(TypeError, ["pass_bool", "'x'"], () => wasm.pass_bool(bad));
    }
  });
};
