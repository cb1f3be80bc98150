// SPDX-License-Identifier: MIT OR Apache-2.0
import assert from "node:assert/strict";

export function defaults(border) {
  border.call("_Z5begini_start");
  const sum = "_Z3sumiii";
  assert.equal(border.call(sum, 1, 2, 3), 6);
  assert.equal(border.call(`${sum}_with_2`, 1, 2), 103);
  assert.equal(border.call(`${sum}_with_1`, 1), 142);
  assert.equal(border.call(`${sum}_with_1`, 1), 143, "the expression runs for each call");
  assert.equal(border.exports[`__wasmbind_export_${sum}_with_0`], undefined);
  assert.equal(border.function(`${sum}_with_2`).flags, 32);
  assert.deepEqual(
    border.function(sum).parameters.map(({ flags }) => flags),
    [0, 1, 1],
  );
  assert.deepEqual(
    border.function(`${sum}_with_2`).parameters.map(({ flags }) => flags),
    [0, 0],
  );

  const shortened = border.symbols(/_with_/);
  assert.deepEqual(
    shortened.filter((name) => /pick/.test(name)),
    ["_Z4pickiii_with_2"],
  );
  assert.deepEqual(
    shortened.filter((name) => /same/.test(name)),
    [],
    "C++ finds same(1) ambiguous",
  );

  const [make] = border.symbols(/BoxC1.*_with_0/);
  const box = border.call(make);
  assert.equal(border.call("_ZN3Box4growEi_with_0", box), 4);
  assert.equal(border.call("_ZNK3Box4sizeEi", box), 40);
  border.call("_ZN3Box8set_sizeEii", box, 70);
  assert.equal(border.call("_ZN3Box4growEi", box, 3), 10);
  assert.equal(border.call("_ZN3Box5twiceEi_with_0"), 42);
  assert.equal(border.readText(border.call("3Box_label_get", box)), "box");
  assert.equal(border.call("_Z13calls_of_nextRK3Box_with_0"), 42);
  const { members } = border.class("3Box");
  assert.deepEqual(
    members.filter(({ name }) => name === "size").map(({ flags, parameters }) => [flags, parameters.length]),
    [
      [0, 0],
      [0, 1],
    ],
  );
  assert.equal(members.filter(({ name }) => name === "constructor").length, 3);
}
