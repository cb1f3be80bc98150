// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";

export function iteration(border) {
  const make = (name) => border.call(`${name.length}${name}_new`);
  const all = (name, object = make(name)) => border.call(`${name.length}${name}_iterate`, object);
  const iterator = (key) => border.class(key).members.find(({ name }) => name === "[Symbol.iterator]");
  assert.deepEqual(border.reader(all("Words")).texts(), ["a", "bc"]);
  assert.deepEqual([...border.readNumbers(Float64Array, all("Numbers"))], [1, 2, 3]);
  const parts = border.reader(all("Whole")).list((r) => [r.u32(), r.u32()]);
  assert.deepEqual(
    parts.map(([part, ownership]) => [border.call("4Part_id_get", part), ownership]),
    [
      [5, 0],
      [5, 0],
    ],
  );
  assert.deepEqual(
    border.reader(all("Index")).list((r) => [r.u32(), r.text()]),
    [[1, "one"]],
  );
  assert.equal(iterator("5Words").flags, 128);
  assert.deepEqual(iterator("5Words").result, [31, [16]]);
  assert.deepEqual(iterator("7Numbers").result, [20, [11]]);
  assert.deepEqual(iterator("5Whole").result, [31, [54, "4Part"]]);
  assert.deepEqual(iterator("5Index").result, [31, [35, [6], [16]]]);
  assert.equal(iterator("6Hidden"), undefined);
  assert.deepEqual(
    border.class("5Words").members.map(({ name }) => name),
    ["constructor", "[Symbol.iterator]"],
  );
}
