// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("ordinary namespaces are flattened", () => {
    assert.equal(wasm.in_flat(), 1);
    assert.equal(wasm.in_deeper(), 2);
    assert.equal(wasm.flat, undefined);
  });

  test("functions with internal linkage", () => {
    assert.equal(wasm.in_anonymous(), 3);
    assert.equal(wasm.internal(), 4);
  });

  test("an exported namespace is an object", () => {
    assert.equal(wasm.geo.area(3), 9);
    assert.equal(wasm.geo.not_marked, undefined);
    assert.equal(wasm.geo.solid.volume(2), 8);
    assert.equal(wasm.geo.name(), "hidden");
    assert.equal(wasm.geo.again(), 6);
    assert.equal(wasm.geo.Unit.foot, 1);
    assert.equal(wasm.Unit, undefined);
  });

  test("one name inside and outside", () => {
    assert.equal(wasm.area(3, 4), 12);
  });

  test("a namespace's name may be any string", () => {
    assert.equal(wasm["other-name"].f(), 5);
  });

  test("classes inside a namespace", () => {
    const { Point, middle } = wasm.geo;
    const point = middle(new Point(0, 0), new Point(6, 8));
    assert.ok(point instanceof Point);
    assert.equal(Point.name, "Point");
    assert.equal(point.x, 3);
    assert.equal(point.length_squared(), 25);
    assert.throws(TypeError, ["middle", "'b'"], () => middle(point, {}));
  });
};
