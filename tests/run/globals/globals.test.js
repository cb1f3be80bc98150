// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("classes called like globals", () => {
    const map = new wasm.Map();
    assert.equal(map.self().x, 1);
    assert.ok(map.entries() instanceof Map);
    assert.equal(map.entries().get(1), 2);
    const symbol = new wasm.Symbol();
    assert.ok(symbol instanceof wasm.Map);
    assert.ok(symbol.numbers() instanceof Float64Array);
    assert.ok(new wasm.Date().time() instanceof Date);
    const counts = wasm.count(symbol, symbol, { code: 3 }, wasm.Set.b, "two");
    assert.equal(
      JSON.stringify([...counts]),
      JSON.stringify([
        ["code", 3],
        ["r", 1],
        ["set", 1],
        ["x", 2],
      ]),
    );
    assert.equal(wasm.error_of(new Set([4])).code, 4);
    assert.throws(TypeError, ["Symbol.numbers"], () => symbol.numbers.call(map));
    assert.equal(new wasm.Buffer().text(), "a text that is longer than what loops copy, with ä and 😀");
    symbol.free();
    map[Symbol.dispose]();
    assert.sameElements([wasm.Map.name, wasm.Symbol.name, wasm.Date.name], ["Map", "Symbol", "Date"]);
  });

  test("a class in a namespace, called like one outside", () => {
    const place = new wasm.geo.Point();
    assert.ok(place.outer() instanceof wasm.Point);
    assert.equal(place.outer().x, 7);
    assert.ok(place.copy() instanceof wasm.geo.Point);
    assert.equal(wasm.geo.Point.name, "Point");
  });
};
