// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  const { Color, Size, Wide, Plain } = wasm;

  test("a frozen object with names and values both ways", () => {
    assert.ok(Object.isFrozen(Color));
    assert.equal(Color.Red, 0);
    assert.equal(Color.Green, 5);
    assert.equal(Color.Blue, 6);
    assert.equal(Color.Negative, -3);
    assert.equal(Color[5], "Green");
    assert.equal(Color[-3], "Negative");
    assert.equal(Size.large, 255);
    assert.equal(Wide.all, 4294967295);
    assert.equal(Plain.plain_two, 2);
  });

  test("values in and out", () => {
    for (const value of [Color.Red, Color.Green, Color.Blue, Color.Negative])
      assert.equal(wasm.pass_color(value), value);
    assert.equal(wasm.color_value(Color.Negative), -3);
    assert.equal(wasm.next(Color.Red), Color.Green);
    assert.equal(wasm.pass_size(Size.large), 255);
    assert.equal(wasm.pass_wide(Wide.all), 4294967295);
    assert.equal(wasm.pass_plain(Plain.plain_one), 1);
  });

  test("string enums", () => {
    for (const mode of ["fast", "slow-mode", "other"]) assert.equal(wasm.pass_mode(mode), mode);
    assert.equal(wasm.mode_value("other"), 10);
    assert.equal(wasm.mode_value("slow-mode"), 1);
    assert.equal(wasm.other_mode(), "other");
    for (const bad of ["slow", "", "Fast", 0, null, undefined, "toString", "__proto__"]) {
      assert.throws(TypeError, ["pass_mode", "'mode'"], () => wasm.pass_mode(bad));
    }
  });

  test("other values are refused", () => {
    for (const bad of [1, 4, 5.5, -1, NaN, "Red", "0", "5", null, undefined, {}, 5n]) {
      assert.throws(TypeError, ["pass_color", "'color'"], () => wasm.pass_color(bad));
    }
    assert.throws(TypeError, ["pass_size", "'size'"], () => wasm.pass_size(1));
  });

  test("as fields", () => {
    const lamp = new wasm.Lamp();
    assert.equal(lamp.color, Color.Green);
    assert.equal(lamp.mode, "slow-mode");
    lamp.color = Color.Blue;
    lamp.mode = "fast";
    assert.equal(lamp.color, Color.Blue);
    assert.equal(lamp.mode, "fast");
    assert.throws(TypeError, ["color"], () => (lamp.color = 17));
    assert.throws(TypeError, ["mode"], () => (lamp.mode = "slow"));
    assert.equal(lamp.color, Color.Blue);
  });
};
