// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  test("headers that two sources see", () => {
    const point = new wasm.Point(3, 4);
    assert.equal(point.length(), 5);
    assert.equal(wasm.length_of(point), 5);
    assert.equal(wasm.Point.unit().x, 1);
    assert.equal(wasm.declared(), 6);
    assert.equal(wasm.in_constexpr(1), 2);
    assert.equal(wasm.in_inline(), 2);
    const stack = new wasm.NumberStack();
    stack.push(1.5);
    assert.equal(stack.top(), 1.5);
    assert.equal(wasm.top_of(stack), 1.5);
    assert.equal(stack.cursor().get(), 1.5);
    assert.equal(new wasm.NumberCursor(stack).get(), 1.5);
    const text = new wasm.TextStack();
    text.push("ä");
    assert.equal(text.top(), "ä");
    assert.equal(text.cursor, undefined);
    assert.equal(text.as, undefined);
  });

  test("functions in every form", () => {
    assert.equal(wasm.is_static(), 1);
    assert.equal(wasm.in_unnamed(), 2);
    assert.equal(wasm.in_unnamed_elsewhere(), 3);
    assert.equal(wasm.in_extern_c(4), 4);
    assert.equal(wasm.trailing(5), 2.5);
    assert.equal(wasm.deduced(2).join(), "a,a");
    assert.equal(wasm.declared_twice(), 4);
    assert.equal(wasm.outdated(), 0);
    assert.equal(wasm.with_others(), 5);
  });

  test("classes in classes", () => {
    const outer = new wasm.Outer();
    assert.equal(outer.middle.inner.depth, 3);
    outer.middle.inner.depth = 4;
    assert.equal(outer.middle.inner.depth, 4);
    assert.equal(outer.middle.inner.level, wasm.Level.high);
  });

  test("qualified methods", () => {
    const object = new wasm.Qualified();
    assert.equal(object.plain(), 1);
    assert.equal(object.constant(), 2);
    assert.equal(object.quiet(), 3);
    assert.equal(object.lvalue(), 4);
    assert.equal(object.const_lvalue(), 5);
    assert.equal(object.both(), 7);
    assert.equal(object.overloaded(), 9);
    assert.equal(object.at(1), 13);
    assert.equal(object.explicit_object(1), 13);
    assert.equal(object.deleted("a"), 11);
    assert.throws(TypeError, ["Qualified.deleted"], () => object.deleted(1));
    assert.equal(object.consumed(), 6);
    assert.throws(Error, ["Qualified.plain", "moved"], () => object.plain());
  });

  test("objects that move, and those that do not", () => {
    const object = wasm.make_move_only(7);
    assert.equal(object.value(), 7);
    assert.equal(wasm.take_move_only(object), 7);
    assert.throws(Error, ["MoveOnly.value", "moved"], () => object.value());
    assert.equal(wasm.make_several()[1].value(), 2);
    assert.equal(wasm.fixed_value(new wasm.Fixed()), 6);
    assert.equal(wasm.fixed_value(wasm.make_fixed()), 6);
  });

  test("abstract and final classes", () => {
    assert.throws(TypeError, ["Abstract", "abstract"], () => new wasm.Abstract());
    assert.equal(wasm.abstract_value(new wasm.Final()), 14);
  });

  test("private destructors: objects that C++ keeps", () => {
    assert.throws(TypeError, ["Registry"], () => new wasm.Registry());
    const registry = wasm.Registry.instance();
    assert.equal(registry.next(), 1);
    registry.free();
    assert.equal(wasm.Registry.instance().next(), 2);
  });

  test("bases that are private or virtual", () => {
    assert.equal(new wasm.Hidden() instanceof wasm.Point, false);
    assert.throws(TypeError, ["length_of"], () => wasm.length_of(new wasm.Hidden()));
    assert.equal(wasm.root_of(new wasm.Both()), 15);
    assert.equal(new wasm.Both().root, 15);
  });

  test("members and constructors that a class takes from a base", () => {
    assert.equal(new wasm.Hidden().length(), 5);
    const object = new wasm.Using("abc", 1);
    assert.equal(object.value, 4);
    assert.equal(object.get(), 4);
    assert.equal(object.get(2), 6);
    assert.equal(object.get(true), false);
    assert.equal(object.guarded(), 17);
    assert.equal(object.own(), 2);
    assert.equal(new wasm.Using().value, 16);
    assert.equal(new wasm.Using(3).get(), 3);
  });

  test("unnamed structs, bit-fields", () => {
    const unnamed = new wasm.Unnamed();
    unnamed.x = 5;
    assert.equal(unnamed.x + unnamed.y, 7);
    assert.equal(JSON.stringify(wasm.bits({ flag: false })), '{"low":3,"flag":true}');
    assert.equal(JSON.stringify(wasm.bits({ low: 19, flag: true })), '{"low":3,"flag":false}');
  });

  test("memory stays as it is", () => {
    noGrowth(() => {
      wasm.take_move_only(wasm.make_move_only(1));
      for (const one of wasm.make_several()) one.free();
      wasm.make_fixed().free();
    });
  });
};
