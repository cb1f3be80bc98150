// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";

import { textsBytes } from "../border.mjs";

const u8 = (value) => ["setUint8", value];
const u32 = (value) => ["setUint32", value];
const f64 = (value) => ["setFloat64", value];
const text = (value) => ["text", value];
const texts = (...values) => ["texts", values];

export function containers(border) {
  // Each function is found by its name, whatever its parameters are called.
  const call = (name, ...args) => border.call(border.symbols(new RegExp(`^_Z${name.length}${name}[^0-9]`))[0], ...args);
  const types = (name) => {
    const { parameters, result } = border.function(border.symbols(new RegExp(`^_Z${name.length}${name}[^0-9]`))[0]);
    return [...parameters.map(({ type }) => type), result];
  };
  /// The bytes that come back for those that go in.
  const echo = (name, parts, back = parts) => {
    const address = border.stream(parts);
    const expected = Buffer.from(encode(back));
    const out = call(name, address);
    assert.deepEqual(Buffer.from(border.bytes.slice(out, out + expected.length)), expected, name);
  };
  echo("list", [texts("a", "bc")]);
  echo("deque", [u32(2), u32(1), u32(2)]);
  echo("forward", [u32(3), f64(1), f64(2), f64(3)]);
  echo("set", [texts("a", "abc", "b")], [texts("abc", "a")]);
  echo("multiset", [u32(3), u32(2), u32(1), u32(2)], [u32(3), u32(1), u32(2), u32(2)]);
  echo("hashed", [u32(2), u32(5), u32(5)], [u32(1), u32(5)]);
  echo(
    "map",
    [u32(2), text("b"), u32(1), u32(9), text("a"), u32(0)],
    [u32(2), text("a"), u32(0), text("b"), u32(1), u32(9)],
  );
  echo("nested", [u32(1), u32(4), u32(1), u32(6), u8(1)]);
  echo("pair", [u32(3), text("x")]);
  echo("tuple", [u32(3), u32(4), u32(5)]);
  echo("variant", [u8(0)]);
  echo("variant", [u8(2), text("hi")]);
  echo("variant", [u8(3), u32(1), u32(2)]);
  echo("swapped", [1, 2, 3, 4].map(u32), [2, 1, 4, 3].map(u32));
  echo("some", [u8(1), u32(1), text("s")]);
  echo("some", [u8(0)]);
  assert.equal(call("unit", 3), undefined);
  assert.deepEqual(types("set"), [
    [33, [16]],
    [33, [16]],
  ]);
  assert.deepEqual(types("multiset"), [
    [31, [6]],
    [31, [6]],
  ]);
  assert.deepEqual(types("nested")[0], [34, [6], [34, [6], [1]]]);
  assert.deepEqual(types("tuple")[0], [35, [6], [66, "5Point"], [35]]);
  assert.deepEqual(types("variant")[0], [36, [39], [6], [16], [66, "5Point"]]);
  assert.deepEqual(types("swapped")[0], [32, 2, [35, [6], [6]]]);
  errors(border, call, types);
  textsAndNumbers(border, call, types);

  const reader = border.reader(call("shared"));
  assert.deepEqual([reader.u32(), reader.text()], [1, "a"]);
  const [node, owner] = [reader.u32(), reader.u32()];
  assert.equal(border.call("4Node_id_get", node), 7);
  border.call("4Node_free", node, owner);
  const made = border.call("4Node_new");
  assert.deepEqual(
    border.reader(call("owned", border.stream([u32(1), u32(made), u32(1)]))).list((r) => [r.u32(), r.u32()]),
    [[made, 1]],
  );
}

function errors(border, call, types) {
  let r = border.reader(call("parse", 5));
  assert.deepEqual([r.u8(), r.i32()], [1, 5]);
  r = border.reader(call("parse", -5));
  assert.deepEqual([r.u8(), r.text()], [0, "negative"]);
  assert.equal(border.reader(call("check", 1)).u8(), 1);
  r = border.reader(call("check", 0));
  assert.deepEqual([r.u8(), r.text(), r.text(), r.i32()], [0, "std::runtime_error", "bad", 0]);
  r = border.reader(call("node", 1));
  assert.deepEqual([r.u8(), r.u32() !== 0, r.u32()], [1, true, 1]);
  r = border.reader(call("node", 0));
  assert.deepEqual([r.u8(), r.u32(), r.u32()], [0, 1, 2]);
  r = border.reader(call("failure", 1));
  assert.deepEqual([r.u8(), r.text(), r.text(), r.i32()], [1, "generic", "Invalid argument", 28]);
  assert.equal(border.reader(call("failure", 0)).u8(), 0);
  assert.deepEqual(types("check")[1], [37, [0], [63]]);
  assert.deepEqual(types("parse")[1], [37, [6], [16]]);
  assert.deepEqual(types("failure")[1], [30, [63]]);
}

function textsAndNumbers(border, call, types) {
  assert.equal(border.readText(call("utf8", border.text("ö"))), "öä");
  const units = (address) => border.reader(address).list((r) => r.u8() | (r.u8() << 8));
  const lone = [u32(2), ["setUint16", 0xdc00], ["setUint16", 0x41]];
  assert.deepEqual(units(call("utf16", border.stream(lone))), [0xdc00, 0x41, 0xd800]);
  assert.equal(call("units", border.stream(lone)), 2);
  assert.deepEqual(types("utf16"), [[18], [18]]);
  assert.deepEqual(types("utf8"), [[16], [16]]);
  const wide = (address) => [border.view.getBigUint64(address, true), border.view.getBigInt64(address + 8, true)];
  assert.deepEqual(
    wide(
      call(
        "huge",
        border.stream([
          ["setBigUint64", 5n],
          ["setBigUint64", 0n],
        ]),
      ),
    ),
    [2n ** 64n - 5n, -1n],
  );
  assert.deepEqual(
    wide(
      call(
        "vast",
        border.stream([
          ["setBigUint64", 2n ** 64n - 1n],
          ["setBigUint64", 0n],
        ]),
      ),
    ),
    [0n, 1n],
  );
  assert.deepEqual([...types("huge"), ...types("vast")], [[14], [14], [15], [15]]);
  assert.equal(call("seconds", 2999.9996), 3000, "to the nearest tick");
  assert.equal(call("seconds", 2999.999), 2000);
  assert.equal(call("half", 3), 1.5);
  assert.equal(call("later", 1.7e12), 1.7e12 + 3600e3);
  assert.deepEqual([...types("half"), ...types("later")], [[61], [61], [62], [62]]);
  assert.equal(border.readText(call("parent", border.text("a/b/c.txt"))), "a/b");
  const none = border.reader(call("paths", 0, 0));
  assert.deepEqual(none.texts(), ["none"]);
  assert.deepEqual(types("parent"), [[16], [16]]);
  const view = call("view");
  assert.deepEqual([...border.readNumbers(Float32Array, view)], [1, 2, 3]);
  assert.equal(call("address", 0), view, "a view leads to the place itself");
  assert.equal(call("address", view), view + 4);
  const views = border.reader(call("views"));
  assert.deepEqual([views.u32(), views.u32(), views.u32()], [view, 3, 1]);
  assert.deepEqual([...types("view"), ...types("address")], [[25, [10]], [64], [64]]);
}

/// The bytes of a stream.
function encode(parts) {
  return parts.flatMap(([kind, value]) => {
    if (kind === "texts") return [...textsBytes(value)];
    if (kind === "text") return [...encode([u32(Buffer.byteLength(value))]), ...Buffer.from(value)];
    const view = new DataView(new ArrayBuffer(Number(/\d+$/.exec(kind)[0]) / 8));
    view[kind](0, value, true);
    return [...new Uint8Array(view.buffer)];
  });
}

/// What the imports of this source do.
containers.imports = (border) => {
  const block = (bytes) => {
    const address = border().exports.__wasmbind_malloc(bytes.length);
    border().bytes.set(bytes, address);
    return address;
  };
  const seen = [];
  const functions = {
    see: (numbers, count, time, names, both) => {
      const { view } = border();
      const reader = border().reader(names);
      seen.push([...border().readNumbers(Float32Array, numbers, count)], time);
      seen.push(
        reader.list((r) => [r.u32(), r.text()]),
        [0, 4, 8].map((at) => view.getInt32(both + at, true)),
      );
    },
    counts: () => block(encode([u32(2), text("a"), u32(1), text("b"), u32(40)])),
    title: () => block(encode([u32(2), ["setUint16", 0x41], ["setUint16", 0x42]])),
  };
  return { functions, seen };
};
containers.afterwards = (border, seen) => {
  assert.equal(border.call(border.symbols(/3askv/)[0]), 42);
  assert.deepEqual(seen, [[1, 2, 3], 5, [[1, "one"]], [3, 4, 5]]);
};
