// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  test("arguments and results", () => {
    assert.equal(wasm.add(40, 2), 42);
    assert.equal(wasm.area(2.5, 4), 10);
    assert.equal(wasm.deduced(3), 1.5);
    assert.equal(wasm.without_names(1, 2), 2);
    assert.equal(wasm.eight(1, 2, 3, 4, 5, 6, 7, 8), 87654321);
    assert.equal(wasm.join("a", "", "c"), "a||c");
  });

  test("renamed", () => {
    assert.equal(wasm.addInts(1, 2), 3);
    assert.equal(wasm.add_under_another_name, undefined);
    assert.equal(wasm.rectangle, undefined);
  });

  test("void functions give undefined", () => {
    const before = wasm.calls_so_far();
    assert.equal(wasm.count_call(), undefined);
    assert.equal(wasm.calls_so_far(), before + 1);
  });

  test("inline, constexpr and noexcept functions", () => {
    assert.equal(wasm.inline_function(1), 2);
    assert.equal(wasm.constexpr_function(1), 0);
    assert.equal(wasm.noexcept_function(1), -1);
  });

  test("surplus arguments are ignored", () => {
    assert.equal(wasm.add(1, 2, 3), 3);
  });

  test("wrong arguments are named", () => {
    assert.throws(TypeError, ["add", "'a'"], () => wasm.add("1", 2));
    assert.throws(TypeError, ["add", "'b'"], () => wasm.add(1));
    assert.throws(TypeError, ["add", "'b'"], () => wasm.add(1, null));
    assert.throws(TypeError, ["addInts", "'a'"], () => wasm.addInts(1n, 2));
    assert.throws(TypeError, ["join", "'c'"], () => wasm.join("a", "b"));
    assert.throws(TypeError, ["without_names"], () => wasm.without_names({}, 1));
  });

  test("memory stays as it is, also when a call is refused", () => {
    const long = "x".repeat(100000);
    noGrowth((i) => wasm.join(`${i}`, "b", "c"));
    noGrowth(() => {
      try {
        wasm.join(long, long, 1);
      } catch {
        return;
      }
      throw new Error("not refused");
    }, 200);
    noGrowth(() => wasm.join(long, long, long), 200);
  });
};
