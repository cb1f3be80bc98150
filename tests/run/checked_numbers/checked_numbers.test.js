// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  const refused = (call, message) => assert.throws(RangeError, message, call);

  test("what fits passes", () => {
    assert.sameElements(
      [wasm.i8(-128), wasm.u16(65535), wasm.i32(-2147483648), wasm.size(4294967295)],
      [-128, 65535, -2147483648, 4294967295],
    );
    assert.sameElements([wasm.i64(-(2n ** 63n)), wasm.u64(2n ** 64n - 1n)], [-(2n ** 63n), 2n ** 64n - 1n]);
    assert.sameElements(
      [wasm.f64(1.5), wasm.f64(Infinity), wasm.f32(0.5), wasm.maybe(7), wasm.maybe(undefined)],
      [1.5, Infinity, 0.5, 7, -1],
    );
    assert.equal(wasm.f64(NaN), NaN);
    assert.equal(Object.is(wasm.i32(-0), 0), true);
  });

  test("numbers out of range and fractions", () => {
    refused(() => wasm.i8(128), ["i8: 'x' must be an integer from -128 to 127, got 128"]);
    refused(() => wasm.i8(-129), ["got -129"]);
    refused(() => wasm.i32(1.5), ["i32: 'x' must be an integer from -2147483648 to 2147483647, got 1.5"]);
    refused(() => wasm.i32(NaN), ["got NaN"]);
    refused(() => wasm.size(-1), ["from 0 to 4294967295, got -1"]);
    refused(() => wasm.u16(Infinity), ["got Infinity"]);
    refused(() => wasm.i64(2n ** 63n), ["from -9223372036854775808 to 9223372036854775807, got 9223372036854775808"]);
    refused(() => wasm.u64(-1n), ["got -1"]);
    refused(() => wasm.maybe(0.1), ["maybe: 'x' must be"]);
  });

  test("inside records, sequences and arrays", () => {
    assert.equal(wasm.point({ x: 1, y: 255 }), 256);
    refused(() => wasm.point({ x: 1, y: 256 }), ["point: 'p.y' must be an integer from 0 to 255, got 256"]);
    refused(
      () =>
        wasm.points([
          { x: 1, y: 1 },
          { x: 1.5, y: 1 },
        ]),
      ["points: 'all[1].x' must be"],
    );
    assert.equal(wasm.bytes([1, 255]), 256);
    assert.equal(wasm.bytes(Uint8Array.of(1, 2)), 3);
    refused(() => wasm.bytes([1, 256]), ["bytes: 'all[1]' must be an integer from 0 to 255, got 256"]);
    refused(
      () => wasm.pairs([[1, [2, 40000]]]),
      ["pairs: 'all[0][1][1]' must be an integer from -32768 to 32767, got 40000"],
    );
    refused(() => wasm.fixed([1, 2.5]), ["fixed: 'two[1]'"]);
  });

  test("overloads, members and results of imports", () => {
    assert.sameElements([wasm.over(5), wasm.over(true)], [5, true]);
    refused(() => wasm.over(0.5), ["over: "]);
    const counter = new wasm.Counter();
    refused(() => counter.add(-1), ["Counter.add: 'n' must be an integer from 0 to 255, got -1"]);
    refused(() => (counter.step = 2 ** 31), ["Counter.step: "]);
    assert.equal(counter.step, 1);
    counter.free();
    globalThis.from_js = () => 300;
    refused(() => wasm.ask(), ["from_js: ", " must be an integer from 0 to 255, got 300"]);
    globalThis.from_js = () => 200;
    assert.equal(wasm.ask(), 200);
  });

  test("other types are TypeErrors as ever", () => {
    assert.throws(TypeError, ["must be a number, got string"], () => wasm.i32("1"));
    assert.throws(TypeError, ["must be a bigint, got number"], () => wasm.i64(1));
    assert.throws(TypeError, ["must be"], () => wasm.bytes(["1"]));
    assert.throws(TypeError, ["'all[0].x' must be a number"], () => wasm.points([{ x: "1", y: 1 }]));
  });
};
