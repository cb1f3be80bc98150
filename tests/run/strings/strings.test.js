// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const passes = ["pass_string", "pass_reference", "pass_view", "pass_moved"];
  const texts = {
    empty: "",
    "one character": "x",
    ASCII: "The quick brown fox jumps over the lazy dog.",
    mixed: "aé€🦉ß漢字\u0301",
    "byte order mark": "\ufeffa\ufeff",
    "line ends": "a\r\nb\u2028c",
    "a NUL inside": "a\0b\0",
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`${name}: comes back the same`, () => {
      for (const pass of passes) assert.equal(wasm[pass](text), text, pass);
    });
  }

  test("every length around the fast paths, ASCII and not", () => {
    for (const unit of ["a", "é", "€", "🦉", "aé"]) {
      for (let n = 0; n < 140; n++) {
        const text = unit.repeat(n);
        assert.equal(wasm.pass_view(text), text);
        assert.equal(wasm.pass_string(`${text}x`), `${text}x`);
      }
    }
  });

  test("C++ sees UTF-8", () => {
    assert.equal(wasm.byte_count("aé€🦉"), 10);
    assert.equal(wasm.byte_at("é", 0), 0xc3);
    assert.equal(wasm.byte_at("é", 1), 0xa9);
  });

  test("lone surrogates become U+FFFD", () => {
    assert.equal(wasm.pass_view("\ud800"), "\ufffd");
    assert.equal(wasm.pass_view("a\udc00b"), "a\ufffdb");
    assert.equal(wasm.pass_string("\udc00\ud800"), "\ufffd\ufffd");
    assert.equal(wasm.byte_count("\ud800"), 3);
    const long = `${"x".repeat(5000)}\ud800`;
    assert.equal(wasm.pass_view(long), `${"x".repeat(5000)}\ufffd`);
  });

  test("invalid UTF-8 from C++ becomes U+FFFD", () => {
    assert.equal(wasm.invalid_bytes(), "a\ufffd\ufffd(\ufffd\ufffd\ufffdz");
  });

  // Numbers that look random and are the same in each run.
  let seed = 1;
  const random = (n) => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) % n;

  test("any text, at every length around the fast paths", () => {
    const makers = [
      () => String.fromCharCode(random(128)),
      () => String.fromCharCode(random(0x800)),
      () => String.fromCharCode(random(0x10000)), // surrogates by themselves among them
      () => String.fromCodePoint(0x10000 + random(0x100000)),
      () => ["\ufeff", "\0", "\ud83d", "\ude00"][random(4)],
    ];
    for (let length = 0; length < 600; length += length < 40 ? 1 : 7) {
      for (let kinds = 1; kinds <= makers.length; kinds++) {
        let text = "";
        while (text.length < length) text += makers[random(kinds)]();
        const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
        assert.equal(wasm.pass_view(text), whole);
        assert.equal(wasm.byte_count(text), new TextEncoder().encode(text).length);
      }
    }
  });

  test("any bytes become what a TextDecoder makes of them", () => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const malformed = [
      [0x80], // a byte that goes on with nothing
      [0xc0, 0xaf], // overlong
      [0xe0, 0x80, 0xaf],
      [0xf0, 0x80, 0x80, 0xaf],
      [0xc3], // cut off
      [0xe2, 0x82],
      [0xf0, 0x9f, 0xa6],
      [0xed, 0xa0, 0x80], // a surrogate
      [0xf4, 0x90, 0x80, 0x80], // above U+10FFFF
      [0xf8, 0x88, 0x80, 0x80, 0x80],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf], // a byte order mark, which is none of the malformed
    ];
    for (const bytes of malformed) {
      for (let before = 0; before < 40; before++) {
        for (const after of [0, 1, 20]) {
          const all = Uint8Array.from([...Array(before).fill(0x61), ...bytes, ...Array(after).fill(0x62)]);
          assert.equal(wasm.from_bytes(all), decoder.decode(all), String(all));
        }
      }
    }
    for (let length = 0; length < 500; length += 3) {
      const all = Uint8Array.from({ length }, () => random(256));
      assert.equal(wasm.from_bytes(all), decoder.decode(all), String(all));
    }
  });

  test("strings around and above the scratch area", () => {
    for (const length of [21844, 21845, 21846, 65535, 65536, 65537, 1 << 20]) {
      const text = "abcdefgh".repeat(length / 8 + 1).slice(0, length);
      for (const pass of passes) assert.ok(wasm[pass](text) === text, `${pass} of ${length} characters`);
    }
    const wide = "€🦉".repeat(100000);
    assert.ok(wasm.pass_view(wide) === wide);
    assert.equal(wasm.byte_count(wide), 700000);
  });

  test("several strings in one call, together larger than the scratch area", () => {
    const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(30000));
    assert.ok(wasm.concat(a, b, c) === a + b + c);
    const big = "d".repeat(100000);
    assert.ok(wasm.concat(a, big, c) === a + big + c);
    assert.ok(wasm.concat(big, "", "é") === `${big}é`);
  });

  test("memory that grows during the call", () => {
    assert.equal(wasm.repeat("0123456789", 500000).length, 5000000);
    assert.equal(wasm.pass_view("still works"), "still works");
  });

  test("references, views and C strings as results", () => {
    wasm.keep("grün");
    assert.equal(wasm.return_reference(), "grün");
    assert.equal(wasm.return_view(), "grün");
    assert.equal(wasm.return_c_string(), "grün");
    assert.equal(wasm.return_null(), null);
  });

  test("C strings", () => {
    assert.equal(wasm.pass_c_string("grün"), "grün");
    assert.equal(wasm.pass_c_string(""), "");
    assert.equal(wasm.pass_c_string(null), "(null)");
    assert.equal(wasm.pass_c_string(undefined), "(null)");
    assert.throws(TypeError, ["pass_c_string", "'s'"], () => wasm.pass_c_string("a\0b"));
  });

  test("anything else is refused", () => {
    for (const bad of [1, null, undefined, {}, ["a"], new String("a"), true, Symbol("a")]) {
      for (const pass of passes) assert.throws(TypeError, [pass, "'s'"], () => wasm[pass](bad));
    }
  });

  test("memory stays as it is", () => {
    const big = "x".repeat(70000);
    for (const pass of passes) {
      noGrowth((i) => wasm[pass](`some text ${i}`));
      noGrowth(() => wasm[pass](big), 300);
    }
    noGrowth(() => wasm.pass_c_string("a C string"));
  });
};
