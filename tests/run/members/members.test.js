// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, environment, noGrowth }) => {
  const { Builder, Point, Base, Outer, TextCell, NumberCell, Fixed } = wasm;

  test("&& methods consume the object", () => {
    const before = wasm.living();
    const builder = new Builder();
    assert.equal(builder.add("a").add("b"), builder);
    assert.equal(builder.build(), "ab");
    for (const use of [() => builder.add("c"), () => builder.build(), () => builder.free()])
      assert.throws(Error, ["Builder"], use);
    const unused = new Builder();
    unused.drop();
    assert.throws(Error, ["Builder.size"], () => unused.size());
    const next = new Builder().add("x").next(2);
    assert.equal(next.size(), 3);
    next.free();
    assert.equal(wasm.living(), before);
  });

  test("&& methods keep the object when an argument is wrong", () => {
    const builder = new Builder();
    assert.throws(TypeError, ["Builder.check", "'n'"], () => builder.check("1"));
    assert.equal(builder.add("a").size(), 1);
    assert.equal(builder.check(3), 3);
  });

  test("named operators", () => {
    const builder = new Builder().add("xyz");
    assert.equal(builder.at(1), "y");
    assert.equal(builder.equals(new Builder().add("xyz")), true);
    assert.equal(builder.equals(new Builder()), false);
    assert.equal(builder.call(40), 42);
    assert.equal(builder.call(1, 1), 2);
    assert.equal(builder.increment(), builder);
    assert.equal(builder.size(), 4);
    assert.throws(TypeError, ["Builder.equals", "'other'"], () => builder.equals("xyz"));
  });

  test("well-known symbols", () => {
    assert.equal(`${new Builder().add("ab")}`, "ab");
    assert.equal(new Builder().add("ab") + "c", "abc");
    assert.equal(new Base()[Symbol.toStringTag], "Tagged");
  });

  test("internal members are there", () => {
    assert.equal(new Builder().secret(2), 2);
  });

  test("variadic", () => {
    assert.equal(wasm.join("-"), "");
    assert.equal(wasm.join("-", "a", "b", "c"), "a-b-c");
    assert.equal(wasm.sum(), 0);
    assert.equal(wasm.total(1, 2, 3), 6);
    assert.equal(wasm.sum(1, 2.5), 3.5);
    assert.equal(new Builder().count("a", "b"), 2);
    assert.throws(TypeError, ["join", "'parts"], () => wasm.join("-", "a", 1));
    assert.throws(TypeError, ["join", "'by'"], () => wasm.join());
    assert.throws(TypeError, ["sum", "'values"], () => wasm.sum("1"));
  });

  test("inspectable shows data members and getters, inherited ones too", () => {
    const point = new Point(3, 4);
    assert.equal(
      JSON.stringify(Object.entries(point.toJSON()).sort()),
      '[["id",1],["length_squared",25],["x",3],["y",4]]',
    );
    assert.equal(JSON.stringify(JSON.parse(JSON.stringify(point))), JSON.stringify(point));
    assert.equal(point.toString(), JSON.stringify(point));
    assert.equal(JSON.parse(String(point)).length_squared, 25);
    const inspect = point[Symbol.for("nodejs.util.inspect.custom")];
    assert.equal(typeof inspect, environment === "node" ? "function" : typeof inspect);
  });

  test("nested classes", () => {
    const inner = new Outer().inner();
    assert.equal(inner.value, 4);
    assert.equal(inner.constructor.name, "Inner");
  });

  test("templates through aliases", () => {
    const text = new TextCell("a");
    text.set("ä");
    assert.equal(text.get(), "ä");
    assert.equal(wasm.text_of(text), "ä");
    assert.equal(new NumberCell(1.5).get(), 1.5);
    assert.equal(TextCell.name, "TextCell");
    assert.throws(TypeError, ["NumberCell", "'value'"], () => new NumberCell("1"));
    assert.throws(TypeError, ["text_of", "'cell'"], () => wasm.text_of(new NumberCell(1)));
  });

  test("inline namespaces, objects that stay where they are", () => {
    assert.equal(wasm.in_inline_namespace(), 1);
    const fixed = new Fixed();
    assert.equal(wasm.value_of(fixed), 6);
    assert.equal(fixed.gone, undefined);
  });

  test("memory stays as it is", () => {
    noGrowth(() => new Builder().add("a longer text that needs memory of its own").build());
    noGrowth(() => new Builder().next().drop());
    noGrowth(() => wasm.join("-", "a longer text that needs memory of its own", "b"));
  });
};
