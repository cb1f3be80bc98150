// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const { Item, Unique, Owner, count_alive } = wasm;

  /** Runs `action` and checks that it leaves as many items alive as there were. */
  const balanced = (name, action) =>
    test(name, () => {
      const before = count_alive();
      action();
      assert.equal(count_alive(), before, "items alive");
    });

  balanced("by value: copied, the object stays", () => {
    const item = new Item(1);
    assert.equal(wasm.by_value(item), 2);
    assert.equal(item.value, 1);
    item.free();
  });

  balanced("by reference: the object itself", () => {
    const item = new Item(1);
    assert.equal(wasm.by_const_reference(item), 1);
    assert.equal(wasm.by_reference(item), 2);
    assert.equal(item.value, 2);
    item.free();
  });

  balanced("by pointer: the object itself, or null", () => {
    const item = new Item(1);
    assert.equal(wasm.by_pointer(item), 2);
    assert.equal(item.value, 2);
    assert.equal(wasm.by_const_pointer(item), 2);
    assert.equal(wasm.by_pointer(null), -1);
    assert.equal(wasm.by_pointer(undefined), -1);
    assert.equal(wasm.by_const_pointer(null), -1);
    item.free();
  });

  balanced("null is no reference", () => {
    for (const bad of [null, undefined]) {
      assert.throws(TypeError, ["by_reference", "'item'"], () => wasm.by_reference(bad));
      assert.throws(TypeError, ["by_value", "'item'"], () => wasm.by_value(bad));
    }
  });

  balanced("unique_ptr: moved, the object is empty afterwards and says so", () => {
    const item = new Item(5);
    assert.equal(wasm.by_unique(item), 5);
    assert.throws(Error, ["Item", "value"], () => item.value);
    assert.throws(Error, ["by_unique", "'item'"], () => wasm.by_unique(item));
    assert.equal(wasm.by_unique(null), -1);
  });

  balanced("T&&: consumed", () => {
    const item = new Item(6);
    assert.equal(wasm.by_rvalue(item), 6);
    assert.throws(Error, ["Item"], () => item.value);
  });

  balanced("one object for two moving parameters is refused, and nothing moves", () => {
    const item = new Item(1);
    assert.throws(TypeError, ["two_unique"], () => wasm.two_unique(item, item));
    assert.equal(item.value, 1);
    assert.throws(TypeError, ["two_unique", "'b'"], () => wasm.two_unique(item, {}));
    assert.equal(item.value, 1);
    assert.equal(wasm.two_unique(item, new Item(2)), 3);
  });

  balanced("results by value and unique_ptr belong to JavaScript", () => {
    const value = wasm.return_value(3);
    assert.ok(value instanceof Item);
    assert.equal(value.value, 3);
    value.free();
    const unique = wasm.return_unique(4);
    assert.equal(unique.value, 4);
    assert.equal(wasm.by_unique(unique), 4);
    assert.equal(wasm.return_unique(-1), null);
  });

  balanced("results by reference and pointer belong to C++", () => {
    const item = wasm.return_reference();
    assert.ok(item instanceof Item);
    const before = item.value;
    item.value = before + 1;
    assert.equal(wasm.return_reference().value, before + 1);
    assert.equal(wasm.return_pointer(true).value, before + 1);
    assert.equal(wasm.return_pointer(false), null);
    assert.equal(wasm.return_const_pointer().value, before + 1);
    item.free();
    assert.throws(Error, ["Item"], () => item.value);
    assert.equal(wasm.return_reference().value, before + 1);
  });

  balanced("what JavaScript does not own cannot be moved", () => {
    const item = wasm.return_reference();
    let error;
    try {
      wasm.by_unique(item);
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error && error.message.includes("by_unique"), String(error));
    assert.ok(item.value >= 100);
  });

  balanced("a method that returns its own object gives the same JavaScript object", () => {
    const item = new Item(1);
    assert.equal(item.self(), item);
    assert.equal(item.plus(2).plus(3), item);
    assert.equal(item.value, 6);
    item.free();
  });

  balanced("shared_ptr: both sides may let go first", () => {
    const item = new Item(7);
    wasm.share(item);
    assert.equal(wasm.shared_value(), 7);
    item.value = 8;
    assert.equal(wasm.shared_value(), 8);
    item.free();
    assert.equal(wasm.shared_value(), 8, "C++ still has it");
    wasm.forget_shared();

    const other = new Item(9);
    wasm.share(other);
    wasm.forget_shared();
    assert.equal(other.value, 9, "JavaScript still has it");
    wasm.share(other);
    assert.equal(wasm.shared_value(), 9);
    wasm.forget_shared();
    other.free();
  });

  balanced("shared_ptr as result", () => {
    assert.equal(wasm.shared_item(), null);
    const made = wasm.make_shared(4);
    assert.equal(made.value, 4);
    wasm.share(made);
    const again = wasm.shared_item();
    again.value = 5;
    assert.equal(made.value, 5);
    wasm.share(null);
    assert.equal(wasm.shared_value(), -1);
    assert.equal(made.value, 5);
    made.free();
    if (again !== made) again.free();
  });

  balanced("a shared object cannot become unique", () => {
    const item = wasm.make_shared(4);
    let error;
    try {
      wasm.by_unique(item);
    } catch (caught) {
      error = caught;
    }
    assert.ok(error instanceof Error && error.message.includes("by_unique"), String(error));
    assert.equal(item.value, 4);
    item.free();
  });

  test("a class that cannot be copied moves", () => {
    const unique = new Unique(3);
    assert.equal(wasm.look(unique), 3);
    assert.equal(wasm.take(unique), 3);
    assert.throws(Error, ["Unique"], () => unique.value());
  });

  balanced("parts are references into their owner", () => {
    const owner = new Owner(1);
    owner.part.value = 2;
    assert.equal(owner.part.value, 2);
    owner.reference().value = 3;
    assert.equal(owner.part.value, 3);
    const replacement = new Item(9);
    owner.part = replacement;
    assert.equal(owner.part.value, 9);
    replacement.free();
    owner.free();
  });

  test("memory stays as it is", () => {
    const item = new Item(1);
    noGrowth(() => wasm.by_value(item));
    noGrowth(() => wasm.by_unique(new Item(1)));
    noGrowth(() => wasm.return_unique(1).free());
    noGrowth(() => wasm.make_shared(1).free());
    noGrowth(() => {
      const one = new Item(1);
      wasm.share(one);
      one.free();
    });
    noGrowth(() => wasm.return_reference().free());
  });
};
