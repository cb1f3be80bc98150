// SPDX-License-Identifier: MIT OR Apache-2.0
// What C++ returns by reference is the object that JavaScript has, or keeps alive, and ends with, what it may be a part of.
export default ({ wasm, test, skip, assert, environment }) => {
  const { Account, Bank, Savings } = wasm;

  test("a result that is an argument or the receiver is that object", () => {
    const [a, b] = [new Account(5), new Account(7)];
    assert.equal(wasm.richer(a, b), b);
    assert.equal(wasm.richer(b, a), b);
    assert.equal(a.richer(b), b);
    assert.equal(b.richer(a), b);
    assert.equal(Account.larger(a, b), b);
    assert.equal(a.either(null, b), b);
    assert.equal(a.either(b, undefined), b);
    assert.equal(a.either(null, null), a);
    assert.equal(a.self(), a);
    const bank = new Bank();
    assert.equal(wasm.behind(bank), bank);
    const [shape, square] = [new wasm.Shape(), new wasm.Square()];
    assert.equal(wasm.sharper(shape, square), square);
    assert.equal(square.same(), square);
    assert.equal(wasm.shape_in(null, square), square);
  });

  test("bases and derived classes are the same object", () => {
    const savings = new Savings(3);
    assert.equal(savings.account(), savings);
    assert.equal(savings.named(), savings);
    assert.equal(wasm.account_of(savings), savings);
    assert.equal(wasm.savings_of(savings), savings);
    assert.equal(wasm.richer(savings, new Account(1)), savings);
  });

  test("a part ends with each of the arguments that it may belong to", () => {
    for (const freed of [0, 1]) {
      const banks = [new Bank(), new Bank()];
      const part = wasm.of_both(...banks, true);
      assert.equal(part.money, 2);
      banks[freed].free();
      assert.throws(Error, ["Account", "freed with its owner"], () => part.money);
      banks[1 - freed].free();
    }
  });

  test("a part has its dynamic class, and ends with its owner", () => {
    const drawing = new wasm.Drawing();
    const part = wasm.shape_in(drawing, new wasm.Shape());
    assert.ok(part instanceof wasm.Square);
    assert.equal(part.corners(), 4);
    drawing.free();
    assert.throws(Error, ["corners", "freed with its owner"], () => part.corners());
    assert.equal(wasm.shape_in(null, null), null);
  });

  test("objects inside of other values end with their owners", () => {
    const [bank, other] = [new Bank(), new Bank()];
    const all = bank.all();
    assert.equal(all[0].money + all[2].money, 3);
    assert.equal(all[1], null);
    const [, best] = bank.best();
    const firsts = wasm.first_of_each(bank, other);
    assert.equal(firsts[1].money, 1);
    bank.free();
    for (const account of [all[0], all[2], best, ...firsts])
      assert.throws(Error, ["Account", "freed with its owner"], () => account.money);
    const drawing = new wasm.Drawing();
    const [shape, square] = wasm.shapes_of(drawing);
    assert.equal(square.corners(), 4);
    drawing.free();
    assert.throws(Error, ["corners", "freed with its owner"], () => shape.corners());
    assert.throws(Error, ["corners", "freed with its owner"], () => square.corners());
  });

  test("null arguments are no owners", () => {
    const bank = new Bank();
    const part = wasm.first_of(null, bank);
    assert.equal(part.money, 1);
    assert.equal(wasm.first_of(bank, undefined).money, 1);
    assert.equal(wasm.first_of(null, null), null);
    bank.free();
    assert.throws(Error, ["Account"], () => part.money);
  });

  test("what belongs to nobody stays", () => {
    assert.equal(wasm.global().money, 1000);
    wasm.global().free();
    assert.equal(wasm.global().money, 1000);
  });

  if (environment === "firefox") {
    skip("results keep their owners from the collector", "this browser cannot be told to collect");
    return;
  }
  const collect = async () => {
    for (let i = 0; i < 10; i++) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };

  test("results keep their owners from the collector", async () => {
    const kept = [
      [wasm.richer(new Account(5), new Account(7)), 7],
      [new Account(5).richer(new Account(7)), 7],
      [new Bank().at(1), 2],
      [wasm.of_both(new Bank(), new Bank(), false), 2],
      [wasm.first_of(null, new Bank()), 1],
      [wasm.first_behind(new Bank()), 1],
      [new Bank().all()[2], 2],
      [wasm.first_of_each(new Bank(), new Bank())[1], 1],
    ];
    await collect();
    for (let i = 0; i < 50; i++) new Account(0); // would take the place of what was released
    for (const [account, money] of kept) assert.equal(account.money, money);
  });
};
