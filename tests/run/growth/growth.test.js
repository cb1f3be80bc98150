// SPDX-License-Identifier: MIT OR Apache-2.0
// The memory grows in the middle of calls, which empties all views of it; and calls leave nothing behind.
export default ({ wasm, test, assert }) => {
  /** Something that can be compared, of whatever a call gives or throws. */
  const comparable = (value) => {
    if (value instanceof Map || value instanceof Set) return [...value].map(comparable);
    if (ArrayBuffer.isView(value)) return [value.constructor.name, ...Array.from(value, String)];
    if (typeof value === "bigint") return `${value}n`;
    if (Array.isArray(value)) return value.map(comparable);
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (value === null || typeof value !== "object") return value === undefined ? "undefined" : value;
    return Object.entries(value).map(([key, field]) => [key, comparable(field)]);
  };
  const attempt = (call) => {
    try {
      return JSON.stringify(comparable(call()));
    } catch (error) {
      return `thrown ${comparable(error)}`;
    }
  };

  globalThis.outside = {
    greeting(name) {
      wasm.growNow();
      if (name === "throw") throw new RangeError("not that name");
      return `Hello, ${wasm.text(name)}`;
    },
    series: (numbers) => (wasm.growNow(), numbers.map((each) => 2 * each)),
    names: (names) => (wasm.growNow(), [...names, wasm.text("last")]),
    moved: ({ x, y }) => (wasm.growNow(), { x: x + 1, y: y + 1 }),
  };

  const short = "short";
  const mixed = "aé€🦉".repeat(30);
  const long = "0123456789".repeat(9000); // more than the scratch area
  const doubles = (length) => Float64Array.from({ length }, (_, i) => i / 2);
  const people = { name: mixed, marks: [1, 2, 3], place: { x: 1, y: 2 } };
  const growing = { get name() { return wasm.growNow(), short; }, get marks() { return wasm.growNow(), [4]; } }; // prettier-ignore

  /** Objects of C++ that a call makes are freed before the next. */
  const withBoxes = (labels, use) => {
    const made = [];
    try {
      for (const label of labels) made.push(new wasm.Box(label));
      return use(...made);
    } finally {
      for (const box of made) box[Symbol.dispose]();
    }
  };
  class Tone extends wasm.Sound {
    pitch() {
      wasm.growNow();
      return 440;
    }
  }
  const labelOf = (box) => {
    try {
      return box.label;
    } finally {
      box.free();
    }
  };

  const calls = {
    "short text": () => wasm.text(short),
    "mixed text": () => wasm.text(mixed),
    "long text": () => wasm.text(long).length,
    "UTF-16": () => wasm.units(`${mixed}\ud800`),
    numbers: () => wasm.numbers(doubles(100)),
    "few numbers": () => wasm.numbers(doubles(3)),
    "many numbers": () => wasm.numbers(doubles(20000)).at(-1),
    "plain numbers": () => wasm.numbers([1, 2, 3]),
    "many plain numbers": () => wasm.numbers(Array.from(doubles(20000))).at(-1),
    longs: () => wasm.longs(BigInt64Array.of(1n, -5n)),
    "plain longs": () => wasm.longs([1n, -5n]),
    "several large arguments": () => wasm.both(doubles(9000), long, Array.from(doubles(9000))),
    "mutable span": () => {
      const values = Int32Array.of(1, 2, 3);
      wasm.increment(values);
      return values;
    },
    "large mutable span": () => {
      const values = new Int32Array(20000).fill(7);
      wasm.increment(values);
      return [values[0], values.at(-1)];
    },
    "flat record": () => wasm.point({ x: 1, y: 2 }),
    "flat record whose getter grows the memory": () => wasm.point({ x: 1, get y() { return wasm.growNow(), 2; } }), // prettier-ignore
    records: () => wasm.points([{ x: 1, y: 2 }, { x: 3, y: 4 }]), // prettier-ignore
    "nested record": () => wasm.person(people),
    "record whose getters grow the memory": () => wasm.person(growing),
    texts: () => wasm.words([short, "", "other"]),
    "mixed texts": () => wasm.words([short, mixed, "é"]),
    "many texts": () => wasm.words(Array.from({ length: 5000 }, (_, i) => `word ${i}`)).length,
    "set of texts": () => wasm.wordSet(new Set(["b", "a"])),
    map: () => wasm.table(new Map([["a", [1, 2]], [mixed, doubles(50)]])), // prettier-ignore
    "optional text": () => [wasm.maybe(mixed), wasm.maybe(undefined)],
    "optional number": () => [wasm.maybeNumber(5), wasm.maybeNumber(undefined)],
    "variant of number and text": () => [wasm.either(1.5), wasm.either(mixed), wasm.either(long).length],
    "variant of records": () => [wasm.choice({ x: 1, y: 2 }), wasm.choice(["a", mixed])],
    tuple: () => wasm.tuple([mixed, 5]),
    expected: () => [wasm.parse(mixed), attempt(() => wasm.parse(""))],
    exception: () => wasm.fail(mixed),
    objects: () => withBoxes([short, mixed], (a, b) => [a.label, b.label, a.with(b, mixed)]),
    "vector of objects": () => withBoxes([short, mixed], (a, b) => wasm.boxes([a, b]).map(labelOf)),
    "unique pointer": () => labelOf(wasm.passed(new wasm.Box(mixed))),
    "shared pointer to an object of a JavaScript class": () => {
      const sound = new Tone();
      try {
        return wasm.heard(sound);
      } finally {
        sound.free();
      }
    },
    "shared pointer": () => withBoxes([mixed], (box) => labelOf(wasm.shared(box))),
    callback: () => wasm.callWith((text) => (wasm.growNow(), wasm.text(text)), mixed),
    "callback that throws": () =>
      wasm.callWith(() => {
        wasm.growNow();
        throw new TypeError(mixed);
      }, short),
    property: () => wasm.property({ get [short]() { return wasm.growNow(), mixed; } }, short), // prettier-ignore
    generator: () => [...wasm.counted(mixed, 5)],
    "import of text": () => wasm.importText(mixed),
    "import of numbers": () => wasm.importNumbers(doubles(50)),
    "import of texts": () => wasm.importWords([short, mixed]),
    "import of a record": () => wasm.importPoint({ x: 1, y: 2 }),
    "import that throws": () => wasm.importThrows(mixed),
  };

  for (const [name, call] of Object.entries(calls)) {
    test(`${name}: the memory grows at each allocation in turn`, () => {
      wasm.growAt(0);
      const expected = attempt(call);
      const count = wasm.allocationCount();
      for (let n = 1; n <= count && n <= 60; n++) {
        wasm.growAt(n);
        assert.equal(attempt(call), expected, `at allocation ${n} of ${count}`);
      }
      wasm.growAt(0);
      wasm.growNow();
      assert.equal(attempt(call), expected, "before the call");
    });
  }

  /** What may be thrown for want of memory: by the glue, by operator new, or that of an exception in the module. */
  const isOutOfMemory = (outcome) => /out of memory|std::bad_alloc|a JavaScript value was thrown/.test(outcome);

  const held = () => {
    const { handles, closures, objects } = wasm.liveCounts();
    return `${wasm.liveBlocks()} blocks, ${handles} handles, ${closures} closures, ${objects} objects`;
  };
  for (const [name, call] of Object.entries(calls)) {
    test(`${name}: leaves nothing behind`, () => {
      const isLarge = /many|large|long text|text$/.test(name);
      for (let i = 0; i < 3; i++) attempt(call);
      const before = held();
      for (let i = 0; i < (isLarge ? 100 : 1000); i++) attempt(call);
      assert.equal(held(), before);
    });
  }

  // What other arguments or elements have been given before the one that fails is lost then.
  const losing = new Set(["several large arguments", "vector of objects"]);
  for (const [name, call] of Object.entries(calls)) {
    test(`${name}: each allocation in turn fails`, () => {
      const expected = attempt(call);
      wasm.failAt(0);
      attempt(call);
      const count = wasm.allocationCount();
      const before = held();
      for (let n = 1; n <= count && n <= 60; n++) {
        wasm.failAt(n);
        const outcome = attempt(call);
        wasm.failAt(0);
        const where = `allocation ${n} of ${count}`;
        assert.equal(outcome === expected || isOutOfMemory(outcome) ? expected : outcome, expected, where);
        assert.equal(attempt(call), expected, `after ${where}: ${outcome}`);
        if (!losing.has(name)) assert.equal(held(), before, `after ${where}: ${outcome}`);
      }
    });
  }

  test("a function of C++ is held until it is released or collected", () => {
    const before = wasm.liveCounts().closures;
    const prefix = wasm.prefixer(mixed);
    assert.equal(prefix("x"), `${mixed}x`);
    assert.equal(wasm.liveCounts().closures, before + 1);
  });
};
