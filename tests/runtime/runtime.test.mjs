// SPDX-License-Identifier: MIT OR Apache-2.0
/// What the C++ half does with real values, for every way to build a module.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { Border } from "./border.mjs";
import { builds, Workshop } from "./compile.mjs";

const workshop = new Workshop();
workshop.writeShims();
after(() => workshop.close());
const long = "x".repeat(100_000);

function scalars(border) {
  assert.equal(border.call("_Znegate", 1), 0);
  assert.equal(border.call("_Zi8", 200), -56);
  assert.equal(border.call("_Zu8", 456), 200);
  assert.equal(border.call("_Zi16", 40000), -25536);
  assert.equal(border.call("_Zu16", 65537), 1);
  assert.equal(border.call("_Zi32", -5), -5);
  assert.equal(border.call("_Zu32", 0xffffffff) >>> 0, 0xffffffff);
  assert.equal(border.call("_Zi64", -(2n ** 63n)), -(2n ** 63n));
  assert.equal(BigInt.asUintN(64, border.call("_Zu64", 2n ** 64n - 1n)), 2n ** 64n - 1n);
  assert.equal(border.call("_Zf32", 0.1), Math.fround(0.1));
  assert.equal(border.call("_Zf64", 0.1), 0.1);
  assert.equal(border.call("_Zf128", 0.5), 0.25);
  assert.equal(border.call("_Zcharacter", 200), 200);
  assert.equal(border.call("_Zcode_point", 0x1f600), 0x1f600);
  assert.equal(border.call("_Zbyte", 255), 255);
  assert.deepEqual(border.imports, []);
}

function greet(border) {
  const greeting = (name) => {
    const text = border.readText(border.call("_Z5greet", border.text(name)));
    if (text.length > 65536) border.exports.__wasmbind_release();
    return text;
  };
  assert.equal(border.call("_Z3addii", 2, 3), 5);
  assert.equal(greeting("Bob"), "Hello, Bob!");
  assert.equal(greeting(""), "Hello, !");
  assert.equal(greeting("ü€😀"), "Hello, ü€😀!");
  assert.equal(greeting(long), `Hello, ${long}!`);
  const size = border.bytes.length;
  for (let i = 0; i < 100; ++i) greeting(long);
  assert.equal(border.bytes.length, size, "memory leaks");
  assert.deepEqual(border.imports, []);
}

function numbers(border) {
  assert.equal(border.call("_Zsum", border.numbers(Float64Array.of(1, 2, 3.5))), 6.5);
  assert.equal(border.call("_Zsum", border.numbers(new Float64Array(20_000).fill(1))), 20_000);
  const [address, count] = border.numbers(Uint8Array.of(1, 2, 200));
  border.call("_Ztwice", address, count);
  assert.deepEqual([...border.readNumbers(Uint8Array, address, count)], [2, 4, 144]);
  const big = border.numbers(new Uint8Array(70_000).fill(3));
  border.call("_Ztwice", big);
  assert.equal(border.readNumbers(Uint8Array, ...big)[69_999], 6, "JavaScript reads mutable blocks after the call");
  border.exports.__wasmbind_free(big[0]);
  assert.deepEqual(
    [...border.readNumbers(Float32Array, border.call("_Zreversed", border.numbers(Float32Array.of(1, 2))))],
    [2, 1],
  );
  assert.deepEqual([...border.readNumbers(BigInt64Array, border.call("_Zsquares", 3))], [0n, 1n, 4n]);
  assert.deepEqual([...border.readNumbers(BigInt64Array, border.call("_Zsquares", 0))], []);
  assert.deepEqual(
    [...border.readNumbers(Int32Array, border.call("_Zrotate", border.numbers(Int32Array.of(1, 2, 3))))],
    [2, 3, 1],
  );
  assert.deepEqual(
    [...border.readNumbers(Uint8Array, border.call("_Zbytes", border.numbers(Uint8Array.of(9))))],
    [9, 255],
  );
}

function streams(border) {
  const words = (text) => border.reader(border.call("_Zwords", border.text(text))).texts();
  assert.deepEqual(words("a bb ccc"), ["a", "bb", "ccc"]);
  assert.deepEqual(words(""), [""]);
  assert.deepEqual(words("ab ".repeat(30_000)).length, 30_001);
  border.exports.__wasmbind_release();
  const list = (texts) => border.stream([["texts", texts]]);
  assert.equal(border.readText(border.call("_Zconcat", list(["ab", "", "c"]))), "abc");
  assert.equal(border.readText(border.call("_Zconcat", list([long, "y"]))), `${long}y`);
  const bits = [3, 1, 0, 1].map((bit, i) => [i === 0 ? "setUint32" : "setUint8", bit]);
  assert.deepEqual(
    border.reader(border.call("_Zflip", border.stream(bits))).list((r) => r.u8()),
    [0, 1, 0],
  );
  const rows = [2, 2, 7, 8, 0].map((value) => ["setUint32", value]);
  assert.deepEqual(
    border.reader(border.call("_Znested", border.stream(rows))).list((r) => r.list((inner) => inner.i32())),
    [[2], [0]],
  );
  for (const bytes of [[0], [1, 0]]) {
    const deep = border.reader(border.call("_Zdeep", border.stream(bytes.map((byte) => ["setUint8", byte]))));
    assert.deepEqual(
      bytes.map(() => deep.u8()),
      bytes,
    );
  }
}

function optionals(border) {
  const none = 2 ** 32 + 1;
  assert.equal(border.call("_Zhalf", 8), 4);
  assert.equal(border.call("_Zhalf", none), none);
  assert.equal(border.readText(border.call("_Zmaybe", 0, 0)), "none");
  assert.equal(border.readText(border.call("_Zmaybe", border.text(""))), undefined);
  assert.equal(border.readText(border.call("_Zmaybe", border.text("some"))), "some");
  assert.equal(border.readText(border.call("_Ztail", border.text("abc"))), "bc");
  assert.equal(border.readText(border.call("_Ztail", border.text("a"))), "");
  assert.equal(border.call("_Ztail", 0, 0), 0);
  assert.equal(border.readText(border.call("_Ztrim", border.text('"quoted"'))), "quoted");
  assert.equal(border.readText(border.call("_Ztrim", border.text(`"${long}"`))), long);
}

function objects(border) {
  const living = () => border.call("_ZN7Counter6livingEv");
  const create = (start) => border.call("_ZN7CounterC1Ei", start);
  const release = (pointer, ownership = 1) => border.call("7Counter_free", pointer, ownership);
  const a = create(5);
  const b = create(7);
  assert.equal(living(), 2);
  assert.equal(border.call("_ZN7Counter9incrementEi", a, 2), 7);
  assert.equal(border.call("_ZN7Counter3addERKS_", a, b), a, "a reference keeps the address");
  assert.equal(border.call("_Zread", a), 14);
  assert.equal(border.call("_Zcopy", a), 15);
  assert.equal(border.call("_Zread", a), 14);
  assert.equal(border.call("7Counter_count_get", a), 14);
  border.call("7Counter_count_set", a, 20);
  assert.equal(border.call("_ZNK7Counter5twiceEv", a), 40);
  border.call("_ZN7Counter9set_twiceEi", a, 6);
  assert.equal(border.call("_Zread", a), 3);
  assert.equal(border.readText(border.call("7Counter_label_get", a)), "counter");
  border.call("7Counter_label_set", a, border.text("other"));
  assert.equal(border.readText(border.call("7Counter_label_get", a)), "other");
  border.call("7Counter_scale_set", 2.5);
  assert.equal(border.call("7Counter_scale_get"), 2.5);
  assert.equal(border.call("_Zpick", a, b), a);
  assert.equal(border.call("_Zpick", 0, b), b);
  assert.equal(border.call("_Zpick", 0, 0), 0);
  assert.equal(living(), 2);
  assert.equal(border.call("_Zsteal", a), 3, "a moved object is deleted");
  assert.equal(living(), 1);
  assert.equal(border.call("_Zown", b), 7);
  assert.equal(border.call("_Zown", 0), -1);
  assert.equal(living(), 0);
  const made = border.call("_Zmake", 9);
  assert.equal(border.call("_Zread", made), 9);
  release(made, 0);
  assert.equal(living(), 1, "a borrowed object stays");
  release(made);
  assert.equal(border.call("_Zmake", -1), 0);
  release(border.call("_ZN7Counter2ofEi", 4));
  assert.equal(living(), 0);
  assert.equal(border.call("_Zpunch", border.call("_ZN6TicketC1Ev")), 7);
  assert.equal(living(), 0);
}

function sharing(border) {
  const living = () => border.call("_ZN7Counter6livingEv");
  const pointer = border.call("_ZN7CounterC1Ei", 8);
  const ownership = border.call("7Counter_share", pointer, 1);
  assert.notEqual(ownership, 1);
  assert.equal(border.call("7Counter_share", pointer, ownership), ownership);
  assert.equal(border.call("_Zkeep", pointer, ownership), 2);
  assert.equal(border.call("_Zget_kept"), pointer);
  const second = border.ret();
  border.call("7Counter_free", pointer, ownership);
  border.call("7Counter_free", pointer, second);
  assert.equal(living(), 1, "C++ still has it");
  const list = border.call("_Zrange", 3);
  const all = border.reader(list).list((r) => [r.u32(), r.u32()]);
  assert.deepEqual(
    all.map(([, owner]) => owner),
    [1, 1, 1],
  );
  assert.deepEqual(
    all.map(([object]) => border.call("_Zread", object)),
    [0, 1, 2],
  );
  const shares = all.map(([object]) => [object, border.call("7Counter_share", object, 1)]);
  const words = [3, ...shares.flat()].map((word) => ["setUint32", word]);
  assert.equal(border.call("_Zsum", border.stream(words)), 3);
  for (const [object, owner] of shares) border.call("7Counter_free", object, owner);
  border.call("_Zkeep", 0, 0);
  assert.equal(living(), 0);
  assert.equal(border.call("_Zget_kept"), 0);
  assert.equal(border.call("_Znext", 0), 5);
  assert.equal(border.call("_Zmode", 0), 1);
}

function edges(border) {
  assert.equal(border.call("_Zwarmer", 20.5), 21.5);
  assert.equal(border.readText(border.call("_Ztwice", border.text("ab"))), "abab");
  // An optional of a type that crosses as text is an optional text.
  const initial = (values) => border.readText(border.call("_Zinitial", border.stream(values)));
  assert.equal(
    initial([
      ["setUint32", 1],
      ["text", "Bob"],
    ]),
    "B",
  );
  assert.equal(initial([["setUint32", 0]]), undefined);
  const pixels = border.numbers(Uint8ClampedArray.of(0, 250));
  border.call("_Zinvert", pixels);
  assert.deepEqual([...border.readNumbers(Uint8Array, ...pixels)], [255, 5]);
  assert.equal(border.readText(border.call("_Ztitle", border.text("text"))), "text");
  assert.equal(border.readText(border.call("_Ztitle", 0, 0)), undefined);
  assert.equal(border.readText(border.call("_Zconstant")), "constant");
  assert.equal(border.call("_Zhidden__a_x2fb_x2ecpp", 4), -4);
}

function imports(module) {
  const log = [];
  let border;
  border = new Border(module, {
    wasmbind: {
      _Z12add_integersii: (a, b) => a + b,
      _Z9make_loud: (address, length) => {
        const text = Buffer.from(`${border.readText(address, length).toUpperCase()}!`);
        const block = border.exports.__wasmbind_malloc(text.length);
        border.bytes.set(text, block);
        border.setRet(text.length);
        return block;
      },
      _ZN7console3logESv: (address, length) => log.push(border.readText(address, length)),
      _ZN7console3logEd: (number) => log.push(number),
    },
  });
  assert.equal(border.call("_Z9double_iti", 21), 42);
  border.call("_Z9say_hello", border.text("Bob"));
  assert.deepEqual(log, ["Hello, Bob!", 3]);
  assert.equal(border.readText(border.call("_Z4loud", border.text("hey"))), "HEY!");
  const loud = (times) => {
    for (let i = 0; i < times; ++i) {
      border.call("_Z4loud", border.text(long));
      border.exports.__wasmbind_release();
    }
  };
  loud(2);
  const size = border.bytes.length;
  loud(50);
  assert.equal(border.bytes.length, size, "memory leaks");
}

function descriptors(border) {
  const text = (string) => {
    const bytes = Buffer.from(string);
    return [bytes.length, 0, 0, 0, ...bytes];
  };
  const payload = [
    ...[1, ...text("add"), 0, 0, 0, 0, ...text("__wasmbind_export__Z3addii"), ...text("Adds two integers.")],
    ...[...text("0:1:1"), 0, 0, 0, 0, 2, 0, 0, 0],
    ...[...text("a"), 6, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[...text("b"), 6, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[6, 0, 0, 0, 0],
  ];
  const expected = Buffer.from([0x77, 0x62, 0x6e, 0x64, 2, 2, 0, 0, payload.length + 12, 0, 0, 0, ...payload]);
  assert.deepEqual(border.descriptor("_Z3addii"), expected);
  assert.equal(border.descriptor("runtime").length, 25);
  assert.equal(border.scratchSize, 65536);
}

for (const flags of builds) {
  describe(flags.join(" "), () => {
    const build = (...names) => new Border(workshop.module(names, flags));
    test("a module of scalars exports no service", () => {
      const border = build("scalars");
      scalars(border);
      const services = Object.keys(border.exports).filter((name) =>
        /__wasmbind_(malloc|free|release|describe_runtime)/.test(name),
      );
      assert.deepEqual(services, []);
    });
    test("text crosses and nothing leaks", () => greet(build("greet")));
    test("descriptors have the bytes of the ABI", () => descriptors(build("greet")));
    test("two sources with one declaration link", () => greet(build("add", "greet")));
    test("numbers, streams and optionals", () => {
      const border = build("vectors");
      numbers(border);
      streams(border);
      optionals(border);
      assert.deepEqual(border.imports, []);
    });
    test("objects by every ownership", () => {
      const border = build("counter");
      objects(border);
      sharing(border);
      assert.deepEqual(border.imports, []);
    });
    test("users' conversions, rare parameters, macros", () => edges(build("edges")));
    test("imports", () => imports(workshop.module(["imports"], flags)));
  });
}
