// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, raw, test, assert, noGrowth }) => {
  const thrown = (call) => {
    try {
      call();
    } catch (error) {
      return error;
    }
    throw new Error(`nothing was thrown: ${call}`);
  };

  const cases = [
    ["runtime_error", Error, "std::runtime_error", "täxt"],
    ["derived", Error, "geo::bad_polygon", "täxt"],
    ["template", RangeError, "geo::wrong<std::string>", "wrong"],
    ["virtual", Error, "geo::virtual_base", "virtual"],
    ["both", Error, "geo::both", "both"],
    ["int", Error, "int", "42"],
    ["double", Error, "double", "2.5"],
    ["bool", Error, "bool", "true"],
    ["char", Error, "char", "x"],
    ["int64", Error, "long long", "-5"],
    ["uint64", Error, "unsigned long long", "18446744073709551615"],
    ["literal", Error, "const char*", "a literal"],
    ["string", Error, "std::string", "täxt"],
    ["class", Error, "geo::plain", "a C++ exception of type geo::plain"],
    ["pointer", Error, "geo::plain*", "a C++ exception of type geo::plain*"],
    ["exception", Error, "std::exception", "std::exception"],
    ["system_error", Error, "std::system_error", "opening: Permission denied"],
    ["invalid_argument", TypeError, "std::invalid_argument", "täxt"],
    ["length_error", RangeError, "std::length_error", "täxt"],
    ["overflow_error", RangeError, "std::overflow_error", "täxt"],
    ["at", RangeError, "std::out_of_range", "vector"],
    ["stoi", TypeError, "std::invalid_argument", "stoi: no conversion"],
    ["function", TypeError, "std::bad_function_call", "std::bad_function_call"],
    ["optional", TypeError, "std::bad_optional_access", "bad_optional_access"],
    ["variant", TypeError, "std::bad_variant_access", "bad_variant_access"],
    ["any", TypeError, "std::bad_any_cast", "bad any cast"],
    ["bad_alloc", RangeError, "std::bad_alloc", "std::bad_alloc"],
    ["two_bases", TypeError, "geo::two_bases", "second"],
    ["hidden", RangeError, "hidden", "hidden"],
    ["enum", Error, "geo::fault", "a C++ exception of type geo::fault"],
    ["box", Error, "geo::box<const char*, -3>", "a C++ exception of type geo::box<const char*, -3>"],
    ["local_type", Error, "inside", "a C++ exception of type inside"],
    ["unsigned_char", Error, "unsigned char", "200"],
    ["float", Error, "float", "0.5"],
  ];
  for (const [what, Type, name, message] of cases) {
    test(`${what}: class, name and message`, () => {
      const error = thrown(() => wasm.fail(what, "täxt"));
      assert.equal(error.constructor, Type);
      assert.equal(error.name, name);
      assert.equal(error.message, message);
      assert.equal(Object.keys(error).length, what === "system_error" ? 1 : 0);
      assert.equal(wasm.alive(), 0);
      assert.equal(wasm.uncaught(), 0);
    });
  }

  test("nothing thrown, nothing changed", () => {
    wasm.fail("nothing", "");
    assert.equal(wasm.alive(), 0);
  });

  test("a number goes along with std::system_error", () => {
    assert.equal(thrown(() => wasm.fail("system_error", "")).code, 2);
  });

  test("causes of nested exceptions", () => {
    const error = thrown(() => wasm.nested(2));
    assert.equal(String(error), "geo::bad_polygon: depth 2");
    assert.equal(String(error.cause), "geo::bad_polygon: depth 1");
    assert.equal(String(error.cause.cause), "std::invalid_argument: innermost");
    assert.equal(error.cause.cause.constructor, TypeError);
    assert.ok(!("cause" in error.cause.cause));
  });

  test("constructors, methods, accessors, iteration", () => {
    assert.throws(TypeError, ["a balance is not negative"], () => new wasm.Account(-1));
    const account = new wasm.Account(10);
    assert.throws(RangeError, ["not enough"], () => account.draw(11));
    assert.throws(RangeError, ["negative"], () => (account.balance = -1));
    assert.equal(account.balance, 10);
    account.balance = 13;
    assert.throws(Error, ["unlucky"], () => account.balance);
    account.draw(3);
    account.free();
    const endless = new wasm.Endless();
    assert.throws(RangeError, ["three"], () => [...endless]);
    endless.free();
  });

  test("std::exception_ptr", () => {
    assert.equal(wasm.pointer(0), undefined);
    const error = wasm.pointer(1);
    assert.ok(error instanceof Error);
    assert.equal(String(error), "geo::bad_polygon: pointed at");
    assert.equal(wasm.inspect(undefined), "none");
    assert.equal(wasm.inspect(null), "none");
    assert.equal(wasm.inspect(new RangeError("JavaScript's")), "JavaScript's");
    for (const value of [error, 3, "text"]) assert.equal(wasm.back(value), value);
    assert.equal(wasm.uncaught(), 0);
  });

  test("mutable spans are written back", () => {
    const numbers = new Int32Array(3);
    assert.throws(RangeError, ["full"], () => wasm.fill(numbers, 4));
    assert.sameElements(numbers, new Int32Array([1, 2, 3]));
    const many = new Int32Array(50000);
    wasm.fill(many, 3);
    assert.equal(many[2], 3);
    assert.throws(RangeError, ["full"], () => wasm.fill(many, 50001));
    assert.equal(many[49999], 50000);
  });

  test("100,000 errors: stack and memory stay as they are", () => {
    const stack = raw.stack();
    const long = "x".repeat(70000);
    noGrowth((i) => thrown(() => wasm.fail(i % 2 === 0 ? "derived" : "int", "text")), 100000);
    noGrowth(() => thrown(() => wasm.fail("derived", long)), 200);
    noGrowth(() => thrown(() => wasm.length([])), 1000);
    assert.equal(raw.stack(), stack);
    assert.equal(wasm.alive(), 0);
    assert.equal(wasm.length(["a", "b"]), 2);
  });

  test("100,000 errors while an import runs", () => {
    const stack = raw.stack();
    globalThis.call_back = (times) => {
      for (let i = 0; i < times; i++) assert.equal(thrown(() => wasm.fail("derived", "text")).message, "text");
    };
    assert.equal(wasm.nesting(100000), 100000);
    assert.equal(wasm.nesting_often(100000), 100000);
    globalThis.call_back = (times) => {
      if (times > 0) wasm.nesting(times - 1);
      thrown(() => wasm.fail("int", ""));
    };
    assert.equal(wasm.nesting(50), 50);
    assert.equal(raw.stack(), stack);
    assert.equal(wasm.alive(), 0);
  });
};
