// SPDX-License-Identifier: MIT OR Apache-2.0
const types = {
  i8: [Int8Array, [-128, 0, 127]],
  u8: [Uint8Array, [0, 1, 255]],
  i16: [Int16Array, [-32768, 0, 32767]],
  u16: [Uint16Array, [0, 1, 65535]],
  i32: [Int32Array, [-2147483648, 0, 2147483647]],
  u32: [Uint32Array, [0, 1, 4294967295]],
  i64: [BigInt64Array, [-(2n ** 63n), 0n, 2n ** 63n - 1n]],
  u64: [BigUint64Array, [0n, 1n, 2n ** 64n - 1n]],
  f32: [Float32Array, [-0.5, NaN, Infinity]],
  f64: [Float64Array, [-0, 5e-324, 1e308]],
  byte: [Uint8Array, [0, 1, 255]],
};

export default ({ wasm, test, assert, noGrowth }) => {
  for (const [name, [Type, values]] of Object.entries(types)) {
    test(`${name}: ${Type.name} in and out`, () => {
      const typed = Type.from(values);
      for (const kind of ["span", "vector", "array"]) {
        const pass = wasm[`${kind}_${name}`];
        assert.sameElements(pass(typed), typed, kind);
        assert.sameElements(pass(values), typed, `${kind} of an array`);
        assert.sameElements(pass(typed.subarray(0)), typed, `${kind} of a view`);
      }
      assert.sameElements(wasm[`span_${name}`](new Type()), new Type());
      assert.sameElements(wasm[`vector_${name}`]([]), new Type());
      const part = Type.from([...values, ...values]).subarray(2, 5);
      assert.sameElements(wasm[`vector_${name}`](part), part.slice());
    });
    test(`${name}: a megabyte`, () => {
      const typed = new Type((1 << 20) / Type.BYTES_PER_ELEMENT);
      for (let i = 0; i < typed.length; i += 777) typed[i] = values[i % 3];
      assert.sameElements(wasm[`span_${name}`](typed), typed);
      assert.sameElements(wasm[`vector_${name}`](typed), typed);
    });
  }

  test("long and size_t have 32 bits", () => {
    assert.sameElements(wasm.span_long([-1, 2]), Int32Array.of(-1, 2));
    assert.sameElements(wasm.span_size([1, 4294967295]), Uint32Array.of(1, 4294967295));
  });

  test("other typed arrays and arrays of numbers are converted", () => {
    assert.equal(wasm.sum(Int8Array.of(1, -2, 3)), 2);
    assert.equal(wasm.sum(Float32Array.of(0.5, 0.25)), 0.75);
    assert.equal(wasm.sum([1, 2, 3.5]), 6.5);
    assert.sameElements(wasm.span_u8([256, -1, 1.9]), Uint8Array.of(0, 255, 1));
    assert.sameElements(wasm.vector_i32(Float64Array.of(1.9, -1.9)), Int32Array.of(1, -1));
  });

  test("bytes come from Uint8ClampedArray and ArrayBuffer too", () => {
    assert.sameElements(wasm.span_u8(Uint8ClampedArray.of(1, 300)), Uint8Array.of(1, 255));
    assert.sameElements(wasm.span_byte(Uint8Array.of(7, 8).buffer), Uint8Array.of(7, 8));
  });

  test("results are copies that stay", () => {
    const first = wasm.iota(3);
    wasm.iota(1000);
    assert.sameElements(first, Int32Array.of(0, 1, 2));
    first[0] = 9;
    assert.sameElements(wasm.iota(3), Int32Array.of(0, 1, 2));
    assert.sameElements(wasm.return_span(), Float32Array.of(1, 2, 3));
    assert.sameElements(wasm.return_reference(), Float32Array.of(1, 2, 3));
    assert.equal(wasm.iota(300000).length, 300000);
    assert.equal(wasm.iota(300000)[299999], 299999);
  });

  test("several arrays in one call are aligned", () => {
    assert.equal(wasm.aligned([1], [1, 2, 3], [2]), true);
    assert.equal(wasm.aligned([], [], []), true);
    assert.equal(wasm.aligned(new Float64Array(8000), new Uint8Array(3), new Float64Array(9000)), true);
  });

  test("an array that grows while it is read is harmless", () => {
    const sly = [1, 2, 3];
    Object.defineProperty(sly, 1, { get: () => sly.push(...Array(1000).fill(5)) && 2 });
    const counted = wasm.count(sly);
    assert.ok(Number.isInteger(counted));
  });

  test("fixed arrays have their length", () => {
    for (const bad of [[1, 2], [1, 2, 3, 4], [], Int32Array.of(1)]) {
      assert.throws(TypeError, ["array_i32", "'x'"], () => wasm.array_i32(bad));
    }
  });

  test("anything else is refused", () => {
    for (const bad of [1, null, undefined, "12", {}, { length: 2, 0: 1, 1: 2 }, ["1"], [1n], [1, undefined], [null]]) {
      assert.throws(TypeError, ["sum", "'values"], () => wasm.sum(bad));
    }
    for (const bad of [[1], Int32Array.of(1), 1n])
      assert.throws(TypeError, ["vector_i64", "'x"], () => wasm.vector_i64(bad));
    assert.throws(TypeError, ["sum", "'values"], () => wasm.sum(BigInt64Array.of(1n)));
  });

  test("memory stays as it is", () => {
    const small = Float64Array.of(1, 2, 3);
    const big = new Float64Array(20000);
    noGrowth(() => wasm.sum(small));
    noGrowth(() => wasm.vector_f64(small));
    noGrowth(() => wasm.array_f64(small));
    noGrowth(() => wasm.vector_f64(big), 200);
    noGrowth(() => wasm.sum(big), 200);
  });
};
