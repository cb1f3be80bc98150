// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("Date", () => {
    assert.sameElements(wasm.date(5), [
      "1970-01-01T00:00:00.005Z",
      "2024-02-29T12:34:56.789Z",
      "1",
      "12",
      "2025-03-01T12:34:56.005Z",
      "86400000.000000",
      "now",
      "invalid",
      "3/",
    ]);
    assert.ok(wasm.make_date(7) instanceof Date);
    assert.equal(wasm.time_of(new Date(9)), 9);
  });

  test("Math", () => {
    assert.sameElements(
      [...wasm.math(2.5)],
      [2.5, 3, 2, 3, -2, 5, 3, 2.5, 2, 6.25, -1, 4, 31, -3, 0.5, 3, 3, 2, 0, 0, 1, 1],
    );
  });

  test("Number", () => {
    assert.sameElements(wasm.numbers(1234.5), [
      "1234.50",
      "4d2.8",
      "1.2e+3",
      "1.23e+3",
      "1.234,5",
      "1234.500000",
      "fraction",
      "unsafe",
      "NaN",
      "255.000000",
    ]);
  });

  test("BigInt", () => {
    const big = 123456789012345678901234567890n;
    assert.sameElements(wasm.bigints(), [`${big}`, big.toString(36), "255", "-1"]);
    assert.equal(wasm.same_bigint(2n ** 200n), 2n ** 200n);
    assert.throws(SyntaxError, [], () => wasm.bad_bigint());
  });

  test("String", () => {
    assert.sameElements(wasm.strings("abbc"), [
      "ABBC",
      "bb",
      "a",
      "4",
      "a[bb]c",
      "a--c",
      "....abbc",
      "abbcabbc",
      "x",
      "abbc🦉",
      "includes",
      "does not start",
      "3",
      "NaN",
      "none",
      "a",
      "",
      "c",
      "b",
      "no x",
    ]);
    assert.equal(wasm.lone_surrogate(), "\ud800");
    assert.equal(wasm.text_of("a\ud800b"), "a\ud800b");
  });

  test("RegExp", () => {
    assert.sameElements(wasm.regexps("foo b"), [
      "foo@0#3",
      "oo",
      "b@4#3",
      "-",
      "(\\w)(\\w+)? gi /(\\w)(\\w+)?/gi",
      "no match",
      "f0o b",
      "4",
      "foo",
      "b",
    ]);
    assert.throws(SyntaxError, [], () => wasm.bad_regexp());
  });

  test("Symbol", () => {
    assert.sameElements(wasm.symbols(), ["Symbol(mine)", "mine", "shared", "none", "Symbol(Symbol.iterator)"]);
    const symbol = Symbol("a");
    assert.equal(wasm.same_symbol(symbol), symbol);
  });

  test("JSON", () => {
    assert.equal(wasm.json('{"a": [1, 2]}', 1), '{\n "a": [\n  1,\n  2\n ]\n}');
    assert.equal(wasm.stringify(undefined), undefined);
    assert.equal(wasm.stringify({ a: 1 }), '{"a":1}');
    assert.throws(SyntaxError, [], () => wasm.json("{", 0));
  });

  test("functions of the global object", () => {
    assert.sameElements(wasm.globals(), ["a%20b%26c", "a b", "a%20b&c", "ä", "null", "12.000000", "1500.000000"]);
    assert.equal(wasm.to_number("12"), 12);
    assert.equal(wasm.to_boolean(""), false);
    assert.throws(URIError, [], () => wasm.bad_uri());
  });

  test("Intl", () => {
    assert.sameElements(wasm.intl(), ["1.234,5", "one", "a, b, and c", "1 day ago", "en-US", "before", "1970"]);
  });
};
