// SPDX-License-Identifier: MIT OR Apache-2.0
/// The allocators that come with the runtime library, under random use: blocks are aligned, lie in memory, never overlap and
/// keep what is in them; freed memory is used again.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const runtime = fileURLToPath(new URL("../../runtime", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-allocator-"));
after(() => rmSync(folder, { recursive: true }));
const names = ["malloc", "free", "calloc", "realloc", "aligned_alloc", "malloc_usable_size"];

function load(name) {
  const file = path.join(folder, `${name}.wasm`);
  const flags = [
    "--target=wasm32-wasi",
    "-Wno-deprecated",
    "-Os",
    "-std=c++23",
    "-nostdlib",
    "-mbulk-memory",
    "-fno-builtin-malloc",
  ];
  const link = [
    "-Wl,--no-entry",
    "-Wl,--export-memory",
    "-Wl,--max-memory=33554432",
    ...names.map((symbol) => `-Wl,--export=${symbol}`),
  ];
  const more = name === "bump" ? ["-Wl,--export=_ZN4wasm10reset_heapEv"] : [];
  const source = path.join(runtime, "src", "allocator", `${name}.cpp`);
  execFileSync("clang++-22", [...flags, "-I", path.join(runtime, "include"), source, ...link, ...more, "-o", file]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  return { ...exports, size: exports.memory.buffer.byteLength, file };
}

/// Numbers that are the same in every run.
function random(seed) {
  return (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
}

/// Blocks that JavaScript knows of, each filled with a byte of its own.
class Blocks {
  constructor(heap) {
    this.heap = heap;
    this.list = [];
    this.next = 1;
  }
  add(address, size, alignment = 16) {
    const start = address >>> 0;
    assert.notEqual(start, 0);
    assert.equal(start % alignment, 0, `${start} for an alignment of ${alignment}`);
    assert.ok(start + size <= this.heap.memory.buffer.byteLength, "lies in memory");
    assert.ok(this.heap.malloc_usable_size(start) >= size);
    for (const other of this.list)
      assert.ok(start + size <= other.start || other.start + other.size <= start, "blocks overlap");
    const byte = (this.next = (this.next % 255) + 1);
    new Uint8Array(this.heap.memory.buffer, start, size).fill(byte);
    this.list.push({ start, size, byte });
  }
  check({ start, size, byte }, limit = size) {
    const bytes = new Uint8Array(this.heap.memory.buffer, start, Math.min(size, limit));
    assert.ok(
      bytes.every((one) => one === byte),
      "keeps what is in it",
    );
  }
  take(index) {
    const [block] = this.list.splice(index, 1);
    this.check(block);
    return block;
  }
}

const sizes = (next) => [next(32), next(200), next(3000), next(70000)][[0, 0, 0, 1, 1, 2, 2, 3][next(8)]];

function use(heap, seed, steps, most) {
  const next = random(seed);
  const blocks = new Blocks(heap);
  for (let step = 0; step < steps; step++) {
    const { list } = blocks;
    const what = list.length < 5 ? 0 : list.length > most ? 9 : next(12);
    if (what < 4) {
      const size = sizes(next);
      blocks.add(heap.malloc(size), size);
    } else if (what === 4) {
      const size = sizes(next);
      const address = heap.calloc(size, 1) >>> 0;
      assert.ok(
        new Uint8Array(heap.memory.buffer, address, size).every((byte) => byte === 0),
        "calloc clears",
      );
      blocks.add(address, size);
    } else if (what === 5) {
      const alignment = 2 ** (4 + next(8));
      const size = sizes(next);
      blocks.add(heap.aligned_alloc(alignment, size), size, alignment);
    } else if (what < 8) {
      const block = blocks.take(next(list.length));
      const size = sizes(next);
      const address = heap.realloc(block.start, size) >>> 0;
      blocks.check({ ...block, start: address }, size);
      blocks.add(address, size);
    } else {
      heap.free(blocks.take(next(list.length)).start);
    }
  }
  while (blocks.list.length > 0) heap.free(blocks.take(next(blocks.list.length)).start);
}

test("small: random use; then all memory can be had in one piece again", () => {
  const heap = load("small");
  const before = heap.memory.buffer.byteLength;
  for (let seed = 1; seed <= 40; seed++) use(heap, seed, 1500, 60);
  const size = heap.memory.buffer.byteLength;
  assert.ok(size > before);
  const all = heap.malloc(size - before) >>> 0;
  assert.notEqual(all, 0);
  assert.equal(heap.memory.buffer.byteLength, size, "memory has not grown for it");
  heap.free(all);
});

test("small: blocks of one size are used for another", () => {
  const heap = load("small");
  let most;
  for (const size of [20, 60, 500, 36, 1500]) {
    const count = Math.floor((4 << 20) / (size + 4));
    const blocks = Array.from({ length: count }, () => heap.malloc(size) >>> 0);
    blocks.forEach((block) => heap.free(block));
    most ??= heap.memory.buffer.byteLength;
  }
  assert.ok(heap.memory.buffer.byteLength < most * 1.3, `${heap.memory.buffer.byteLength} bytes, ${most} at first`);
});

test("small: a block grows where it lies when there is room behind it", () => {
  const heap = load("small");
  const block = heap.malloc(2000) >>> 0;
  const guard = heap.malloc(5000) >>> 0;
  heap.malloc(16);
  new Uint8Array(heap.memory.buffer, block, 2000).fill(7);
  heap.free(guard);
  assert.equal(heap.realloc(block, 6000) >>> 0, block);
  assert.ok(new Uint8Array(heap.memory.buffer, block, 2000).every((byte) => byte === 7));
  const last = heap.malloc(100000) >>> 0;
  assert.equal(heap.realloc(last, 110000) >>> 0, last, "also at the end of memory");
});

test("small: memory that others take in between is left alone", () => {
  const heap = load("small");
  const first = heap.malloc(100) >>> 0;
  const theirs = heap.memory.grow(1) * 65536;
  new Uint8Array(heap.memory.buffer, theirs, 65536).fill(77);
  use(heap, 5, 1500, 60);
  heap.free(first);
  use(heap, 6, 1500, 60);
  assert.ok(new Uint8Array(heap.memory.buffer, theirs, 65536).every((byte) => byte === 77));
});

test("small: what cannot be had is null", () => {
  const heap = load("small");
  assert.equal(heap.malloc(2 ** 31), 0);
  assert.equal(heap.malloc(2 ** 30), 0);
  assert.equal(heap.calloc(2 ** 20, 2 ** 20), 0);
  assert.equal(heap.malloc(0) === 0, false);
  const block = heap.malloc(64);
  assert.equal(heap.realloc(block, 2 ** 30), 0);
  heap.free(block);
  heap.free(0);
});

test("bump: random use; a reset gives everything back", () => {
  const heap = load("bump");
  const next = random(3);
  for (let round = 0; round < 20; round++) {
    const blocks = new Blocks(heap);
    for (let step = 0; step < 300; step++) {
      const size = sizes(next);
      const what = next(4);
      if (what === 0 && blocks.list.length > 0) {
        const block = blocks.take(next(blocks.list.length));
        const address = heap.realloc(block.start, size) >>> 0;
        blocks.check({ ...block, start: address }, size);
        blocks.add(address, size);
      } else if (what === 1 && blocks.list.length > 0) {
        heap.free(blocks.take(next(blocks.list.length)).start);
      } else {
        blocks.add(heap.malloc(size), size);
      }
    }
    for (const block of blocks.list) blocks.check(block);
    heap._ZN4wasm10reset_heapEv();
  }
  assert.ok(heap.memory.buffer.byteLength < 32 << 20);
});

test("small is a quarter of the C library’s, bump less", () => {
  // All functions, also those that few programs need.
  const code = (name) => readFileSync(load(name).file).length;
  assert.ok(code("small") < 2700, `${code("small")} bytes`);
  assert.ok(code("bump") < 1400, `${code("bump")} bytes`);
});
