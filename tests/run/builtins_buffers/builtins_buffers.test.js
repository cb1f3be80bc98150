// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("ArrayBuffer", () => {
    assert.sameElements([...wasm.buffers()], [16, 3, 7, 1, 0]);
    assert.ok(wasm.make_buffer(4) instanceof ArrayBuffer);
    assert.throws(RangeError, [], () => wasm.make_buffer(-1));
  });

  test("DataView", () => {
    const buffer = new ArrayBuffer(40);
    assert.sameElements([...wasm.views(buffer)], [255, 0x3412, -5, 0.25, -7, 32, 8, 40]);
    assert.equal(new DataView(buffer).getInt32(12, true), -5);
  });

  for (const [name, array, element] of [
    ["int8_array", Int8Array, -3],
    ["uint8_array", Uint8Array, 200],
    ["uint8_clamped_array", Uint8ClampedArray, 255],
    ["int16_array", Int16Array, -300],
    ["uint16_array", Uint16Array, 60000],
    ["int32_array", Int32Array, -70000],
    ["uint32_array", Uint32Array, 4000000000],
    ["float32_array", Float32Array, 0.5],
    ["float64_array", Float64Array, 0.1],
    ["big_int64_array", BigInt64Array, -5n],
    ["big_uint64_array", BigUint64Array, 18000000000000000000n],
  ]) {
    test(array.name, () => {
      const nine = typeof element === "bigint" ? 9n : 9;
      const two = typeof element === "bigint" ? 2n : 2;
      const given = new array(3);
      const made = wasm[name](given);
      assert.ok(made instanceof array);
      assert.sameElements([...given], [...new array([element, two, nine])]);
      assert.sameElements([...made], [...new array([element, two, element])]);
    });
  }
};
