// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";

/// With the arguments as JavaScript has adjusted them.
export function inheritance(border, flags) {
  const rtti = !flags.includes("-fno-rtti");
  const make = (name) => border.call(`${name.length}${name}_new`);
  const basesOf = (key) => border.class(key).bases.map((base) => base.key);
  const up = (from, to, pointer) => {
    const { upcast } = border.class(from).bases.find(({ key }) => key === to);
    return border.exports[upcast](pointer);
  };
  const [newShape] = border.symbols(/5ShapeC1Ev/);
  const living = () => border.call("_Z6livingv");
  const text = (key, ...args) => border.readText(border.call(key, ...args));

  assert.deepEqual(basesOf("6Square"), ["5Shape"]);
  assert.deepEqual(basesOf("5Label"), ["6Square", "6Tagged", "5Plain"]);
  assert.deepEqual(basesOf("6Bottom"), ["4Left", "5Right"]);
  const types = ["5Shape", "6Square", "5Label", "6Tagged"].map((key) => border.class(key).dynamicType);
  if (rtti) assert.equal(new Set(types).size, 4, "each has a type of its own");
  else assert.deepEqual(types, [1, 1, 1, 1]);
  assert.equal(border.class("5Plain").dynamicType, 0);

  const before = living();
  const shape = border.call(newShape);
  const label = make("Label");
  const square = up("5Label", "6Square", label);
  const tagged = up("5Label", "6Tagged", label);
  const plain = up("5Label", "5Plain", label);
  assert.equal(new Set([label, tagged, plain]).size, 3);
  assert.equal(text("_Z12by_referenceRK5Shape", up("6Square", "5Shape", square)), "label tag");
  assert.equal(text("_Z12by_referenceRK5Shape", shape), "shape");
  assert.equal(text("_Z10by_pointerP5Shape", 0), "none");
  assert.equal(border.call("_Z8plain_ofRK5Plain", plain), 9);
  const bottom = make("Bottom");
  for (const side of ["4Left", "5Right"])
    assert.equal(border.call("_Z7root_ofRK4Root", up(side, "4Root", up("6Bottom", side, bottom))), 3);
  border.call("6Bottom_free", bottom, 1);

  // Shared with C++ as one base and as another.
  assert.equal(living(), before + 2);
  const owner = border.call("6Tagged_share", tagged, 1);
  assert.equal(text("_Z6tag_ofNSt3__210shared_ptrI6TaggedEE", tagged, owner), "tag");
  assert.equal(text("_Z9by_sharedNSt3__210shared_ptrI5ShapeEE", up("6Square", "5Shape", square), owner), "label tag");
  border.call("5Label_free", label, owner);
  assert.equal(text("_Z9by_uniqueNSt3__210unique_ptrI5ShapeNS_14default_deleteIS1_EEEE", shape), "shape");
  assert.equal(living(), before, "all gone");

  // What comes back says what it is.
  const dynamic = (key, type, ...args) => {
    const pointer = border.call(key, ...args);
    const words = [border.ret(1), border.ret(2)];
    assert.equal(words[0], rtti ? border.class(type).dynamicType : 0);
    return [pointer, words[1]];
  };
  const [asShape, whole] = dynamic("_Z9referencev", "5Label");
  assert.equal(asShape, whole);
  const [asTagged, same] = dynamic("_Z7pointerb", "5Label", 1);
  assert.equal(same, rtti ? whole : asTagged);
  assert.notEqual(asTagged, whole);
  assert.equal(border.call("_Z7pointerb", 0), 0);
  const [unique] = dynamic("_Z6uniquev", "6Square");
  border.call("6Square_free", unique, 1);
  assert.equal(border.call("_Z4usesv"), 1);
  const [shared, object] = dynamic("_Z6sharedv", "5Label");
  const holder = border.ret();
  assert.equal(object, rtti ? whole : asTagged);
  assert.equal(border.call("_Z4usesv"), 2);
  assert.equal(text("_Z6tag_ofNSt3__210shared_ptrI6TaggedEE", shared, holder), "tag");
  border.call("5Label_free", object, holder);
  assert.equal(border.call("_Z4usesv"), 1);
  const type = rtti ? border.class("5Label").dynamicType : 0;
  const all = border.reader(border.call("_Z3allv")).list((r) => [r.u32(), r.u32(), r.u32(), r.u32()]);
  assert.deepEqual(all, [
    [asTagged, all[0][1], type, same],
    [0, 0, 0, 0],
  ]);
  assert.ok(all[0][1] > 1);
  border.call("5Label_free", whole, all[0][1]);
  assert.equal(border.call("_Z4usesv"), 1);
  // Null is a value of pointers, so an optional one says apart from it that there is one.
  const maybe = border.reader(border.call("_Z5maybev"));
  assert.deepEqual([maybe.u8(), maybe.u32(), maybe.u32(), maybe.u32(), maybe.u32()], [1, asTagged, 0, type, same]);
  const shapes = border.reader(border.call("_Z6shapesv")).list((r) => [r.u32(), r.u32(), r.u32(), r.u32()]);
  assert.deepEqual(shapes, [[asShape, 0, type, whole]]);
  assert.equal(living(), before);
}
inheritance.flags = [["-O2", "-fno-rtti"]];
