// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { Document, format, mergePatch, minify, validate } from "../pkg/json.js";

const text = '{ "name": "Zoë", "tags": ["a", "b"], "n": -1.5e3, "none": null, "a/b": { "~": true } }';

test("format and minify agree with JSON.stringify", () => {
  const value = JSON.parse(text);
  assert.equal(format(text, 2), JSON.stringify(value, null, 2).replace("-1500", "-1500.0"));
  assert.equal(minify(text), JSON.stringify(value).replace("-1500", "-1500.0"));
});

test("the order of keys stays", () => {
  assert.equal(minify('{"z": 1, "a": 2}'), '{"z":1,"a":2}');
});

test("what is no JSON gives undefined", () => {
  for (const bad of ["", "{", "[1,]", "nul", "'a'", "[1] 2", "1e999", '"\ud800']) {
    assert.equal(format(bad, 2), undefined, bad);
    assert.equal(minify(bad), undefined, bad);
  }
});

test("validate names line and column", () => {
  assert.equal(validate(text), undefined);
  const problem = validate('{\n  "ä": 1,\n  "é" 2\n}');
  assert.equal(problem.line, 3);
  assert.equal(problem.column, 7);
  assert.match(problem.message, /expected ':'/);
  assert.equal(validate("").line, 1);
});

test("deep nesting is refused, not overrun", () => {
  const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);
  assert.equal(minify(nested(500)), nested(500));
  const problem = validate(nested(100000));
  assert.equal(problem.column, 501);
  assert.equal(problem.message, "nested too deeply");
});

test("JSON Pointer queries", () => {
  const document = Document.parse(text);
  assert.equal(document.query("/name"), '"Zoë"');
  assert.equal(document.query("/tags/1"), '"b"');
  assert.equal(document.query("/a~1b/~0"), "true");
  assert.equal(document.query(""), minify(text));
  for (const nowhere of ["/tags/2", "/tags/01", "/tags/-", "/tags/99999999999999", "name", "/name/0", "/~2"]) {
    assert.equal(document.query(nowhere), undefined, nowhere);
    assert.equal(document.has(nowhere), false, nowhere);
  }
  assert.equal(document.count("/tags"), 2);
  assert.equal(document.count("/name"), undefined);
});

test("merge patches", () => {
  assert.equal(mergePatch('{"a":{"b":1,"c":2}}', '{"a":{"b":null,"d":[3]}}'), '{"a":{"c":2,"d":[3]}}');
  assert.equal(mergePatch("{}", "{"), undefined);
  const document = Document.parse("[]");
  assert.equal(document.mergePatch('{"new":1}'), true);
  assert.equal(document.toText(-1), '{"new":1}');
});

test("mistakes are errors, not crashes", () => {
  assert.throws(() => minify(1), { name: "TypeError", message: /minify.*text/ });
  const document = Document.parse("{}");
  document.free();
  assert.throws(() => document.query(""), /Document.*free/);
});
