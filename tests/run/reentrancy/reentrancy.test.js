// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  const expected = (depth, size) =>
    `L${depth}${"l".repeat(size)}<${depth === 0 ? "" : expected(depth - 1, size)}>${depth * 3}R${depth}${"r".repeat(size)}`;
  const walk = (depth, size) =>
    wasm.walk(`L${depth}${"l".repeat(size)}`, [depth, depth, depth], `R${depth}${"r".repeat(size)}`, depth);

  for (const size of [0, 10, 3000, 20000, 70000]) {
    test(`exports called from imports leave the arguments of the running call alone (texts of ${size})`, () => {
      globalThis.visit = (text, depth) => walk(depth - 1, size);
      assert.ok(walk(6, size) === expected(6, size));
    });
  }

  test("after an import has thrown everything works as before", () => {
    globalThis.visit = (text, depth) => {
      if (depth > 1) return walk(depth - 1, 100);
      throw new RangeError("deep inside");
    };
    for (let i = 0; i < 50; i++) assert.throws(RangeError, ["deep inside"], () => walk(5, 100));
    globalThis.visit = (text, depth) => walk(depth - 1, 10000);
    assert.ok(walk(4, 10000) === expected(4, 10000));
  });

  test("memory that grows while a call runs", () => {
    globalThis.visit = (text, depth) => {
      wasm.grow(5 * depth);
      return walk(depth - 1, 1000);
    };
    assert.ok(walk(4, 1000) === expected(4, 1000));
  });

  test("running out of stack is an error", () => {
    let error;
    try {
      wasm.overflow(0);
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error, String(error));
  });
};
