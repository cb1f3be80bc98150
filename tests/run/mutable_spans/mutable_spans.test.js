// SPDX-License-Identifier: MIT OR Apache-2.0
const types = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
  f32: Float32Array,
  f64: Float64Array,
};

export default ({ wasm, test, assert, noGrowth, environment }) => {
  for (const [name, Type] of Object.entries(types)) {
    const one = Type.name.startsWith("Big") ? 1n : 1;
    test(`${name}: ${Type.name} is changed in place`, () => {
      const values = Type.of(one, one + one, one);
      assert.equal(wasm[`add_${name}`](values), undefined);
      assert.sameElements(values, Type.of(one + one, one + one + one, one + one));
      wasm[`add_${name}`](new Type());
      const whole = Type.of(one, one, one, one);
      wasm[`add_${name}`](whole.subarray(1, 3));
      assert.sameElements(whole, Type.of(one, one + one, one + one, one));
    });
    test(`${name}: above the scratch area`, () => {
      const values = new Type(100000);
      wasm[`add_${name}`](values);
      assert.ok(values.every((value) => value === one));
    });
  }

  test("Uint8ClampedArray, and Buffer in Node", () => {
    const clamped = Uint8ClampedArray.of(1, 2);
    wasm.add_u8(clamped);
    assert.sameElements(clamped, Uint8ClampedArray.of(2, 3));
    wasm.flip_bytes(clamped);
    assert.sameElements(clamped, Uint8ClampedArray.of(253, 252));
    if (environment !== "node") return;
    const buffer = globalThis.Buffer.from([1, 2]);
    wasm.add_u8(buffer);
    assert.equal(buffer.toString("hex"), "0203");
  });

  test("two at once", () => {
    const [a, b] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5)];
    assert.equal(wasm.swap(a, b), 2);
    assert.sameElements(a, Float64Array.of(4, 5, 3));
    assert.sameElements(b, Float64Array.of(1, 2));
  });

  test("written back also when the call throws", () => {
    globalThis.while_running = () => {
      throw new RangeError("stop");
    };
    const values = Int32Array.of(0, 0);
    assert.throws(RangeError, ["stop"], () => wasm.write_around_a_call(values));
    assert.sameElements(values, Int32Array.of(1, 0));
  });

  test("a buffer that is gone when the call ends does no harm", () => {
    const values = new Int32Array(4);
    globalThis.while_running = () => structuredClone(values.buffer, { transfer: [values.buffer] });
    wasm.write_around_a_call(values);
    assert.equal(values.length, 0);
  });

  test("memory may grow in between", () => {
    const values = new Int32Array(10);
    const other = new Int32Array(4000000);
    globalThis.while_running = () => wasm.add_i32(other);
    wasm.write_around_a_call(values);
    assert.equal(values[0], 1);
    assert.equal(values[9], 2);
    assert.equal(other[3999999], 1);
  });

  test("optional spans", () => {
    const values = Int32Array.of(1);
    assert.equal(wasm.add_maybe(values), true);
    assert.sameElements(values, Int32Array.of(2));
    assert.equal(wasm.add_maybe(undefined), false);
    assert.equal(wasm.add_maybe(null), false);
  });

  test("only the matching typed array: nothing else could be changed", () => {
    for (const bad of [[1], Uint32Array.of(1), Int16Array.of(1), null, undefined, 1, {}, new ArrayBuffer(4)]) {
      assert.throws(TypeError, ["add_i32", "'x'"], () => wasm.add_i32(bad));
    }
    assert.throws(TypeError, ["add_u8", "'x'"], () => wasm.add_u8(Int8Array.of(1)));
    assert.throws(TypeError, ["add_u8", "'x'"], () => wasm.add_u8([1]));
  });

  test("memory stays as it is", () => {
    const small = new Float64Array(3);
    const big = new Float64Array(20000);
    noGrowth(() => wasm.add_f64(small));
    noGrowth(() => wasm.add_f64(big), 300);
    globalThis.while_running = () => {
      throw new RangeError("stop");
    };
    const large = new Int32Array(30000);
    noGrowth(() => {
      try {
        wasm.write_around_a_call(large);
      } catch {
        // that is the point
      }
    }, 300);
  });

  test("what an import writes reaches C++", () => {
    const bytes = wasm.random_bytes(1000);
    assert.ok(new Set(bytes).size > 100);
  });
  for (const [name, Type] of Object.entries({
    i8: Int8Array,
    u64: BigUint64Array,
    f32: Float32Array,
    f64: Float64Array,
  }))
    test(`what a callback writes reaches C++: ${Type.name}`, () => {
      const one = Type.name.startsWith("Big") ? 1n : 1;
      const filled = wasm[`fill_${name}`]((array) => {
        assert.ok(array instanceof Type && array.length === 18);
        array.fill(one);
      });
      assert.sameElements(filled, new Type(20).fill(one, 1, 19));
    });
  test("all spans of a call are written back, after its result is known", () =>
    assert.equal(
      wasm.fill_two((a, b) => {
        a.set([1, 2]);
        b.set([3, 4]);
        return 5;
      }),
      54321,
    ));
  test("clamped, optional and untyped", () => {
    assert.equal(
      wasm.fill_clamped((bytes) => bytes.set([-5, 300])),
      255000,
    );
    assert.equal(
      wasm.fill_maybe((numbers) => numbers.set([3, 4]), true),
      43,
    );
    assert.equal(
      wasm.fill_maybe((numbers) => assert.equal(numbers, undefined), false),
      21,
    );
    assert.equal(
      wasm.fill_value((numbers) => numbers.set([3, 4])),
      43,
    );
  });
  test("also when JavaScript throws, and when the memory grows meanwhile", () => {
    assert.equal(
      wasm.fill_throws((numbers) => {
        numbers[0] = 7;
        throw new Error("no more");
      }),
      27,
    );
    assert.equal(
      wasm.fill_value((numbers) => {
        wasm.grow();
        numbers.set([5, 6]);
      }),
      65,
    );
  });
  test("an array that is transferred changes nothing", () =>
    assert.equal(
      wasm.fill_value((numbers) => {
        numbers[0] = 9;
        structuredClone(numbers, { transfer: [numbers.buffer] });
      }),
      21,
    ));
  test("a span of constants is a copy", () =>
    assert.equal(
      wasm.read_copy((numbers) => numbers.fill(9)),
      21,
    ));
  test("a view is the memory itself", () => {
    assert.equal(
      wasm.fill_in_place((numbers) => numbers.set([3, 4])),
      43,
    );
    assert.equal(
      wasm.read_in_place((numbers) => numbers[0] + numbers[1]),
      4,
    );
  });
  test("an override fills a span", () => {
    class Digits extends wasm.Source {
      rest = [1, 2, 3, 4, 5, 6];
      read(into) {
        const part = this.rest.splice(0, into.length);
        into.set(part);
        return part.length;
      }
    }
    const digits = new Digits();
    assert.equal(digits.sum(), 21);
    digits.free();
  });
};
