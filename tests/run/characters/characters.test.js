// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("char is a string of one character", () => {
    for (const c of ["a", "\0", "~", "\x7f"]) assert.equal(wasm.pass_char(c), c);
    assert.equal(wasm.char_code("A"), 65);
    assert.equal(wasm.char_of(98), "b");
  });

  test("char reaches to 255", () => {
    assert.equal(wasm.char_code("ÿ"), 255);
    assert.equal(wasm.char_of(228), "ä");
    assert.equal(wasm.pass_char("é"), "é");
  });

  test("char32_t is a string of one code point", () => {
    for (const c of ["a", "\0", "é", "€", "🦉", "\u{10ffff}", "\ufeff"]) assert.equal(wasm.pass_code_point(c), c);
    assert.equal(wasm.code_point("🦉"), 0x1f989);
    assert.equal(wasm.code_point_of(0x20ac), "€");
  });

  test("what C++ should not return is U+FFFD, never a crash", () => {
    assert.equal(wasm.code_point_of(0x110000), "\ufffd");
    assert.equal(wasm.code_point_of(0xffffffff), "\ufffd");
  });

  test("anything else is refused", () => {
    for (const bad of ["", "ab", "🦉", "€", 97, null, undefined, ["a"]]) {
      assert.throws(TypeError, ["pass_char", "'c'"], () => wasm.pass_char(bad));
    }
    for (const bad of ["", "ab", "🦉🦉", "\ud83e", 97, null, undefined]) {
      assert.throws(TypeError, ["pass_code_point", "'c'"], () => wasm.pass_code_point(bad));
    }
  });
};
