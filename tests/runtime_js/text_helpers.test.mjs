// SPDX-License-Identifier: MIT OR Apache-2.0
// Helpers for strings that need no state of a module:  node --test tests/runtime_js
import assert from "node:assert/strict";
import { test } from "node:test";

import { describeValue } from "../../runtime/js/error/describeValue.js";
import { wasm } from "../../runtime/js/module.js";
import { decodeString0 } from "../../runtime/js/string/decodeString0.js";
import { fromCodePoint } from "../../runtime/js/string/fromCodePoint.js";
import { shortString0 } from "../../runtime/js/string/shortString0.js";
import { toCharacter } from "../../runtime/js/string/toCharacter.js";
import { toCodePoint } from "../../runtime/js/string/toCodePoint.js";
import { writeUnits } from "../../runtime/js/string/writeUnits.js";

wasm.memory = new WebAssembly.Memory({ initial: 1 });
const texts = ["", "a", "ascii only", "naïve", "日本語", "a😀b", "\0", "\ufeffmark"];

test("writeUnits writes the same bytes as TextEncoder, and decodeString0 reads them", () => {
  const memory = new Uint8Array(wasm.memory.buffer);
  for (const text of texts) {
    const expected = new TextEncoder().encode(text);
    const end = writeUnits(text, memory, 100);
    assert.deepEqual(memory.slice(100, end), expected, text);
    assert.equal(decodeString0(100, end - 100), text);
  }
});

test("writeUnits replaces lone surrogates by U+FFFD", () => {
  for (const text of ["\ud800", "a\udc00b", "\udc00\ud800"]) {
    const bytes = new Uint8Array(16);
    const end = writeUnits(text, bytes, 0);
    assert.deepEqual(bytes.slice(0, end), new TextEncoder().encode(text));
  }
});

test("shortString0 reads ASCII of every length up to 16, and leaves the rest to decoders", () => {
  const bytes = new TextEncoder().encode("<0123456789abcdef>");
  for (let length = 0; length <= 16; length++)
    assert.equal(shortString0(bytes, 1, length), "0123456789abcdef".slice(0, length));
  for (let length = 1; length <= 16; length++)
    for (let at = 0; at < length; at++) {
      const other = bytes.slice();
      other[1 + at] = 0x80;
      assert.equal(shortString0(other, 1, length), undefined, `byte ${at} of ${length}`);
    }
});

test("toCharacter takes one character below U+0100", () => {
  assert.equal(toCharacter("a", "f", "c"), 97);
  assert.equal(toCharacter("\xff", "f", "c"), 255);
  for (const value of ["", "ab", "\u0100", "😀", 97, null, undefined])
    assert.throws(() => toCharacter(value, "f", "c"), {
      name: "TypeError",
      message: `f: 'c' must be one character below U+0100, got ${describeValue(value)}`,
    });
});

test("toCodePoint takes one code point, fromCodePoint gives it back", () => {
  for (const text of ["a", "é", "\uffff", "😀", "\u{10ffff}"]) assert.equal(fromCodePoint(toCodePoint(text)), text);
  for (const value of ["", "ab", "😀a", "\ud800", "\udfff", 97, null])
    assert.throws(() => toCodePoint(value, "f", "p"), /f: 'p' must be one code point, got /);
  for (const point of [0x110000, -1]) assert.equal(fromCodePoint(point), "\ufffd");
});

test("describeValue names what a value is", () => {
  class Point {}
  const cases = [
    [null, "null"],
    [undefined, "undefined"],
    [[1], "array"],
    [new Point(), "Point"],
    [Object.create(null), "object"],
    ["", "string"],
    [1n, "bigint"],
    [() => 0, "function"],
    [Symbol("s"), "symbol"],
  ];
  for (const [value, expected] of cases) assert.equal(describeValue(value), expected);
});
