// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";

const f64 = (value) => ["setFloat64", value];
const u8 = (value) => ["setUint8", value];
const u32 = (value) => ["setUint32", value];

export function records(border) {
  const point = (place) => {
    const at = place.at ?? place;
    return [border.view.getFloat64(at, true), border.view.getFloat64(at + 8, true)];
  };
  const returned = () => [0, 8].map((offset) => border.view.getFloat64(border.returnArea + offset, true));
  assert.equal(border.call("_Z6mirror5Point", 1, 2), undefined);
  assert.deepEqual(returned(), [2, 1], "records of scalars cross field by field");
  border.call("_Z6originv");
  assert.deepEqual(returned(), [3, 4]);
  border.call("_Z6vendor6Vendor", 7, 1);
  assert.deepEqual([border.ret(0), border.ret(2)], [7, 1]);

  const line = (parts) => readLine(border, border.call("_Z4lineRK4Line", border.stream(parts)));
  const absent = u8(0);
  const initial = [f64(5), f64(6), absent, absent, absent, absent, absent, u32(0), absent];
  assert.deepEqual(line(initial), [5, 6, 1, 1, "line", 0, 0, 1, 5, 3, [], 5], "initializers");
  const full = [f64(5), f64(6), u8(1), f64(7), f64(8), u8(1), ["text", "other"], u8(1), u32(9), u8(1), u8(0)];
  const rest = [u8(1), u32(4), u32(1), f64(2), f64(3), u8(1), u32(2)];
  assert.deepEqual(line([...full, ...rest]), [5, 6, 7, 8, "other", 1, 9, 0, 0, 4, [[2, 3]], 2]);
  assert.deepEqual(readLine(border, border.call("_Z8shortestv")), [0, 0, 1, 1, "line", 1, 7, 1, 5, 3, [], 5]);

  assert.notEqual(border.call("_Z5empty5Empty", border.stream([])), 0);
  assert.equal(border.call("_Z3sumRK4Tree", border.stream([1, 2, 2, 0, 3, 1, 4, 0].map(u32))), 10);
  const some = border.reader(border.call("_Z5maybeNSt3__28optionalI5PointEE", border.stream([u8(1), f64(1), f64(2)])));
  assert.equal(some.u8(), 1);
  assert.deepEqual(point(some), [1, 2]);

  const living = () => border.call("_Z6livingv");
  const pen = border.call("_ZN3PenC1Ev");
  const owner = border.call("3Pen_share", border.call("_ZN3PenC1Ev"), 1);
  const shared = border.view.getUint32(owner, true);
  const held = [pen, 0, shared, owner, 1, shared, owner].map(u32);
  const reader = border.reader(border.call("_Z6holder6Holder", border.stream(held)));
  const [copy, owns, sharedAgain, share] = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
  assert.notEqual(copy, pen);
  assert.equal(owns, 1);
  assert.equal(sharedAgain, shared);
  assert.ok(share > 1);
  assert.equal(living(), 3);
  border.call("3Pen_free", copy, 1);
  assert.equal(living(), 2);

  assert.deepEqual(
    border.record("5Point").fields.map((f) => [f.name, f.type, f.flags]),
    [
      ["x", [11], 0],
      ["y", [11], 0],
    ],
  );
  const { fields, doc } = border.record("4Line");
  assert.equal(doc, "A line of a drawing.");
  assert.deepEqual(
    fields.map((f) => f.name),
    ["from", "to", "name", "width", "color", "version", "between", "flags"],
  );
  assert.deepEqual(
    fields.map((f) => f.flags),
    [0, 1, 1, 0, 1, 1, 0, 1],
  );
  assert.equal(fields[2].doc, "What it is called.");
  assert.deepEqual(fields[4].type, [30, [50, "5Color"]]);
  assert.deepEqual(border.record("6Holder").name, "Drawing");
  assert.deepEqual(
    border.record("6Vendor").fields.map((f) => f.name),
    ["id", "on"],
  );
  assert.equal(border.record("6Vendor").name, "Alias");
  assert.deepEqual(border.function("_Z6vendor6Vendor").result, [66, "6Vendor"]);
  assert.deepEqual(border.function("_Z6mirror5Point").parameters[0].type, [66, "5Point"]);
  assert.deepEqual(border.function("_Z4lineRK4Line").result, [52, "4Line"]);
  assert.deepEqual(border.record("5Empty").fields, []);
}

function readLine(border, address) {
  const r = border.reader(address);
  const f64s = (count) => Array.from({ length: count }, () => border.view.getFloat64((r.at += 8) - 8, true));
  const one = () => assert.equal(r.u8(), 1, "C++ always writes fields with initializers");
  const line = [...f64s(2)];
  one();
  line.push(...f64s(2));
  one();
  line.push(r.text());
  const width = r.u8();
  line.push(width, width ? r.u32() : 0);
  one();
  const color = r.u8();
  line.push(color, color ? r.u32() : 0);
  one();
  line.push(
    r.u32(),
    r.list(() => f64s(2)),
  );
  one();
  line.push(r.u32());
  return line;
}
