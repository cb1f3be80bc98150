// SPDX-License-Identifier: MIT OR Apache-2.0
// The readers and writers of integers, without a module:  node --test tests/runtime_js
import assert from "node:assert/strict";
import { test } from "node:test";

import { wasm } from "../../runtime/js/module.js";
import { ByteReader } from "../../runtime/js/stream/ByteReader.js";
import { ByteWriter } from "../../runtime/js/stream/ByteWriter.js";
import * as readers from "../../runtime/js/stream/readIntegers.js";
import * as writers from "../../runtime/js/stream/writeIntegers.js";

wasm.memory = new WebAssembly.Memory({ initial: 1 });

/** Name, number of bytes, least and greatest value. */
const integers = [8, 16, 32, 64, 128].flatMap((bits) => {
  const number = bits > 32 ? (value) => value : Number;
  const half = 1n << BigInt(bits - 1);
  return [
    { name: `I${bits}`, bytes: bits / 8, least: number(-half), greatest: number(half - 1n) },
    { name: `U${bits}`, bytes: bits / 8, least: number(0n), greatest: number(2n * half - 1n) },
  ];
});

/** Copies what a writer has collected into the memory, at an odd address, and returns a reader of it. */
function readerOf(writer) {
  new Uint8Array(wasm.memory.buffer).set(writer.bytes.subarray(0, writer.length), 1025);
  return new ByteReader(1025);
}

test("the tables hold each integer type and nothing else", () => {
  assert.deepEqual(Object.keys(readers).sort(), integers.map(({ name }) => `read${name}`).sort());
  assert.deepEqual(Object.keys(writers).sort(), integers.map(({ name }) => `write${name}`).sort());
});

for (const { name, bytes, least, greatest } of integers) {
  const read = readers[`read${name}`];
  const write = writers[`write${name}`];

  test(`${name}: the least and the greatest value come back, in their size`, () => {
    const writer = new ByteWriter();
    write(writer, least, 0);
    write(writer, greatest, 0);
    assert.equal(writer.length, 2 * bytes);
    const reader = readerOf(writer);
    assert.equal(read(reader), least);
    assert.equal(read(reader), greatest);
    assert.equal(reader.at - reader.start, 2 * bytes);
  });

  test(`${name}: the lowest byte comes first`, () => {
    const writer = new ByteWriter();
    write(writer, typeof least === "bigint" ? 1n : 1, 0);
    assert.deepEqual([...writer.bytes.subarray(0, bytes)], [1, ...Array(bytes - 1).fill(0)]);
  });

  test(`${name}: another type is an error that says where the value is`, () => {
    const writer = Object.assign(new ByteWriter(), { where: "add", name: "values" });
    const [expected, wrong, got] = bytes > 4 ? ["a bigint", 1, "number"] : ["a number", 1n, "bigint"];
    assert.throws(() => write(writer.enter(0, 2), wrong, 1), {
      name: "TypeError",
      message: `add: 'values[2]' must be ${expected}, got ${got}`,
    });
  });
}

test("writers make room for more than their buffer holds", () => {
  const writer = new ByteWriter();
  for (let i = 0; i < 1000; i++) writers.writeU32(writer, i, 0);
  const reader = readerOf(writer);
  for (let i = 0; i < 1000; i++) assert.equal(readers.readU32(reader), i);
});
