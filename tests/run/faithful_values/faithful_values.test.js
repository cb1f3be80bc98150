// SPDX-License-Identifier: MIT OR Apache-2.0
// Values arrive as what they are, or are refused: nothing is taken for something else, and nothing lies about its size.

/** The globals of another realm: an iframe's, or those of a context of node:vm. */
async function otherRealm(environment) {
  if (environment === "node") {
    const { default: vm } = await import("node:vm");
    return vm.runInNewContext("globalThis");
  }
  const { document } = globalThis;
  const frame = document.createElement("iframe");
  document.body.append(frame);
  return frame.contentWindow;
}

/** A typed array whose `length` is another one than it has. */
function withLength(array, length) {
  return Object.defineProperty(array, "length", { value: length });
}

export default ({ wasm, test, assert, environment }) => {
  const invalid = new Date(NaN);

  test("an invalid Date is refused, wherever it is", () => {
    const at = invalid;
    assert.throws(TypeError, ["same_time", "'v' must be a valid Date"], () => wasm.same_time(invalid));
    assert.throws(TypeError, ["maybe_time", "'v' must be a valid Date"], () => wasm.maybe_time(invalid));
    assert.throws(TypeError, ["times", "'v[1]' must be a valid Date"], () => wasm.times([new Date(0), invalid]));
    assert.throws(TypeError, ["event", "at' must be a valid Date"], () => wasm.event({ at, length: 1 }));
    assert.throws(TypeError, ["events", "at' must be a valid Date"], () => wasm.events([{ at, length: 1 }]));
    assert.throws(TypeError, [], () => wasm.date_or_text(invalid));
    assert.throws(TypeError, ["same_time"], () => wasm.same_time({ getTime: () => 5 }));
    assert.throws(TypeError, ["same_time"], () => wasm.same_time(Object.create(Date.prototype)));
  });

  test("whole milliseconds are exact over all of Date's range", () => {
    for (const time of [8.64e15, -8.64e15, 253402300799999, -62135596800001, 1, -1, 0, 1234567890123]) {
      const date = new Date(time);
      assert.equal(wasm.same_time(date).getTime(), time);
      assert.equal(wasm.maybe_time(date).getTime(), time);
      assert.equal(wasm.times([date])[0].getTime(), time);
      assert.equal(wasm.event({ at: date, length: 0 }).at.getTime(), time);
      assert.equal(wasm.micros(time), time);
    }
    assert.equal(wasm.micros(0.001), 0.001);
    assert.equal(wasm.micros(-1.5), -1.5);
    assert.equal(wasm.maybe_time(undefined), undefined);
  });

  test("no number is taken for none", () => {
    assert.equal(wasm.maybe_float(4294967297), 4294967296);
    assert.equal(wasm.maybe_float(0.1), Math.fround(0.1));
    assert.equal(wasm.maybe_float(undefined), undefined);
    assert.equal(wasm.maybe_u32(4294967297), 1);
    assert.equal(wasm.maybe_u32(4294967295), 4294967295);
    assert.equal(wasm.maybe_u32(null), undefined);
  });

  test("undefined and null can be thrown", () => {
    for (const [action, expected] of [
      [wasm.throw_undefined, undefined],
      [wasm.throw_null, null],
    ]) {
      let thrown = "nothing";
      try {
        action();
      } catch (error) {
        thrown = error;
      }
      assert.equal(thrown, expected);
    }
  });

  test("only maps and plain objects are maps of strings", () => {
    class Settings {
      a = 1;
    }
    const bare = Object.assign(Object.create(null), { a: 1, b: 2 });
    assert.equal(wasm.count_entries(bare), 2);
    assert.equal(wasm.count_entries(new Settings()), 1);
    assert.equal(wasm.count_entries(new Map([["a", 1]])), 1);
    const thing = new wasm.Thing();
    const others = [
      new Set(["a"]),
      new Date(0),
      /a/,
      Promise.resolve(),
      thing,
      Int8Array.of(1),
      [1],
      () => {},
      1n,
      "ab",
    ];
    for (const other of others) assert.throws(TypeError, ["count_entries", "'v'"], () => wasm.count_entries(other));
    thing.free();
  });

  test("objects of another realm are what they are", async () => {
    const other = await otherRealm(environment);
    assert.equal(wasm.same_time(new other.Date(5)).getTime(), 5);
    assert.equal(wasm.times([new other.Date(5)])[0].getTime(), 5);
    assert.equal(wasm.count_entries(new other.Map([["a", 1]])), 1);
    assert.equal(wasm.count_entries(other.Object.fromEntries([["a", 1]])), 1);
    assert.equal(wasm.sum_of_set(new other.Set([1, 2])), 3);
    for (const sum of [wasm.sum, wasm.sum_owned]) {
      assert.equal(sum(other.Float64Array.of(1, 2)), 3);
      assert.equal(sum(other.Int8Array.of(1, 2)), 3);
      assert.equal(sum(other.Array.of(1, 2)), 3);
      assert.throws(TypeError, ["sum", "'v'"], () => sum(new other.DataView(new ArrayBuffer(8))));
    }
    assert.equal(wasm.sum_bytes(new other.ArrayBuffer(3)), 0);
    assert.equal(wasm.sum_bytes(other.Uint8Array.of(1, 2)), 3);
    assert.equal(wasm.sum_bytes(other.Uint8ClampedArray.of(1, 2)), 3);
    const filled = new other.Float64Array(2);
    wasm.fill(filled);
    assert.equal(filled[1], 7);
    assert.equal(wasm.kind(new other.Map()), "map");
    assert.equal(wasm.kind(new other.Set()), "set");
    assert.equal(wasm.kind(new other.Date(0)), "date");
  });

  test("what only looks like a typed array is refused", () => {
    const fakes = [
      Object.create(Float64Array.prototype),
      Object.setPrototypeOf({ length: 2 }, Float64Array.prototype),
      new Proxy(Float64Array.of(1, 2), {}),
      new DataView(new ArrayBuffer(8)),
      Object.setPrototypeOf(new DataView(new ArrayBuffer(8)), Float64Array.prototype),
      { [Symbol.toStringTag]: "Float64Array", length: 1, 0: 1 },
    ];
    for (const fake of fakes) {
      for (const name of ["sum", "sum_owned", "fill"]) {
        assert.throws(TypeError, [name, "'v'"], () => wasm[name](fake));
      }
    }
  });

  test("a typed array cannot lie about its length", () => {
    class Liar extends Float64Array {
      get length() {
        return 1;
      }
    }
    const large = new Array(100000).fill(1);
    for (const sum of [wasm.sum, wasm.sum_owned]) {
      assert.equal(sum(withLength(Float64Array.from(large), 1)), 100000);
      assert.equal(sum(withLength(Float64Array.of(1, 2), 1000)), 3);
      assert.equal(sum(Liar.from(large)), 100000);
    }
    globalThis.give_doubles = () => withLength(Float64Array.from(large), 1);
    assert.equal(wasm.sum_given(), 100000);
    assert.equal(wasm.sum_owned([1, 2, 3]), 6);
  });

  test("sizes that do not fit into the module's memory are refused", () => {
    const sparse = [];
    sparse.length = 2 ** 29 + 2; // as many doubles are 4 GiB and 16 bytes
    assert.throws(RangeError, ["out of memory"], () => wasm.sum_owned(sparse));
    assert.throws(RangeError, ["out of memory"], () => wasm.sum_big(sparse));
    const endless = new Proxy([], { get: (target, key) => (key === "length" ? 2 ** 32 : 0) });
    assert.throws(RangeError, ["out of memory"], () => wasm.sum(endless));
    assert.equal(wasm.sum_owned([1, 2, 3]), 6);
  });
};
