// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const object = { a: 1 };
  const values = [undefined, null, 0, NaN, "text", 7n, true, Symbol("s"), object, [1], () => 1, new Date(0)];
  const same = (a, b) => assert.ok(Object.is(a, b), `${String(a)} is ${String(b)}`);

  test("any value goes in and comes back the very same", () => {
    for (const value of values) {
      same(wasm.echo(value), value);
      same(wasm.copied(value), value);
    }
    same(wasm.echo_object(object), object);
  });

  test("constants", () => {
    same(wasm.an_undefined(), undefined);
    same(wasm.a_null(), null);
    const list = wasm.constants();
    same(list[0], null);
    same(list[1], undefined);
  });

  test("C++ keeps values", () => {
    same(wasm.kept(), undefined);
    for (const value of values) {
      wasm.keep(value);
      same(wasm.kept(), value);
      same(wasm.kept(), value);
    }
    wasm.keep(undefined);
  });

  test("many at a time", () => {
    for (let i = 0; i < 1000; i++) wasm.push({ i });
    for (let i = 1000; i-- > 0;) same(wasm.pop().i, i);
  });

  test("optional", () => {
    same(wasm.maybe(object), object);
    same(wasm.maybe(undefined), undefined);
    same(wasm.maybe(null), undefined);
    assert.ok(!wasm.is_there());
    assert.ok(wasm.is_there(0));
  });

  test("in containers and records", () => {
    const list = wasm.doubled(values);
    assert.equal(list.length, 2 * values.length);
    values.forEach((value, i) => {
      same(list[i], value);
      same(list[i + values.length], value);
    });
    const renamed = wasm.renamed({ name: "a", value: object }, "b");
    assert.equal(renamed.name, "b");
    same(renamed.value, object);
    same(wasm.as_map({ key: object }).get("key"), object);
  });

  test("imports", () => {
    let seen;
    globalThis.pass_through = (value, other) => {
      seen = other;
      return value;
    };
    for (const value of values) same(wasm.through(value, object), value);
    same(seen, object);
    globalThis.list_of = (list) => list.reverse();
    same(wasm.through_list([object, 1])[1], object);
  });

  test("arguments stay what they are while calls lead back in", () => {
    const [outer, other, inner] = [{ outer: 1 }, { other: 1 }, { inner: 1 }];
    globalThis.answer = (question) => {
      if (question !== outer) return question;
      const [first, second, answered, ...after] = wasm.around(inner, other);
      assert.ok(first === inner && second === other && answered === inner && after[0] === inner && after[1] === other);
      return wasm.identity_function()(inner);
    };
    for (let i = 0; i < 3; i++) {
      const seen = wasm.around(outer, inner);
      assert.equal(seen.length, 5);
      [outer, inner, inner, outer, inner].forEach((value, at) => same(seen[at], value));
      same(wasm.around_kept(), outer);
    }
    for (const value of values) same(wasm.identity(value), value);
  });

  test("after a call that throws everything works as before", () => {
    globalThis.answer = () => {
      throw new RangeError("no answer");
    };
    for (let i = 0; i < 3; i++) assert.throws(RangeError, ["no answer"], () => wasm.around(object, [object]));
    const before = wasm.held();
    for (let i = 0; i < 3; i++) assert.throws(RangeError, ["no answer"], () => wasm.ask(object));
    assert.equal(wasm.held(), before);
    globalThis.answer = (question) => question;
    same(wasm.around(object, 1)[2], object);
  });

  test("classes that cannot be moved, or look at themselves when they go", () => {
    const before = wasm.held();
    for (const value of ["a", object, "c"]) {
      wasm.push(value);
      wasm.see({ other: 1 });
      same(wasm.copy_of(object), object);
    }
    for (const value of ["c", object, "a"]) same(wasm.pop(), value);
    const seen = [];
    globalThis.noticed = (value) => seen.push(value);
    wasm.leave(object);
    assert.equal(seen.length, 1);
    same(seen[0], object);
    assert.equal(wasm.held(), before);
  });

  test("a value with a conversion of its own", () => {
    assert.equal(wasm.length_of("four"), 4);
    assert.equal(wasm.same_name("Ada"), "Ada");
    assert.throws(TypeError, ["length_of: 'titled' must be a string, got number"], () => wasm.length_of(4));
  });

  test("a call that fails holds nothing", () => {
    assert.throws(TypeError, ["names[0]"], () => wasm.both([object], [1]));
    assert.equal(wasm.both([object], ["a"]), 2);
  });

  test("memory stays as it is", () => {
    noGrowth(() => wasm.echo(object));
    noGrowth(() => wasm.doubled(values));
    noGrowth(() => {
      try {
        wasm.both([object, object], [1]);
      } catch {
        // as it should
      }
    });
  });
};
