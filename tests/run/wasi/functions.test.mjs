// SPDX-License-Identifier: MIT OR Apache-2.0
// The WASI functions by themselves, in front of a memory without a module:  node --test tests/run/wasi
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { test } from "node:test";

import { wasm } from "../../../runtime/js/module.js";

const folder = new URL("../../../runtime/js/wasi/", import.meta.url);
wasm.memory = new WebAssembly.Memory({ initial: 4 });
const view = () => new DataView(wasm.memory.buffer);
const bytes = () => new Uint8Array(wasm.memory.buffer);

const wasi = {};
for (const file of await readdir(folder)) Object.assign(wasi, await import(new URL(file, folder)));

const badf = 8;
const exist = 20;
const inval = 28;
const isdir = 31;
const noent = 44;
const notdir = 54;
const notsup = 58;
const spipe = 70;

/** Puts a text at an address and returns both as arguments. */
function text(value, at = 1024) {
  const encoded = new TextEncoder().encode(value);
  bytes().set(encoded, at);
  return [at, encoded.length];
}

/** Writes pieces with one call, and returns what the console was given. */
function write(fd, ...pieces) {
  let at = 4096;
  pieces.forEach((piece, i) => {
    bytes().set(piece, at);
    view().setUint32(512 + 8 * i, at, true);
    view().setUint32(512 + 8 * i + 4, piece.length, true);
    at += piece.length;
  });
  assert.equal(wasi.fd_write(fd, 512, pieces.length, 8), 0);
  assert.equal(view().getUint32(8, true), at - 4096);
}

async function console_(action) {
  const { log, error } = console;
  const lines = [];
  console.log = (line) => lines.push(`1:${line}`);
  console.error = (line) => lines.push(`2:${line}`);
  try {
    action();
    await null;
    await null;
  } finally {
    Object.assign(console, { log, error });
  }
  return lines;
}
const utf8 = (value) => new TextEncoder().encode(value);

test("every file exports one function of its own name, several stubs, or the file system", async () => {
  const names = [];
  for (const file of await readdir(folder)) {
    const module = await import(new URL(file, folder));
    if (file === "fileSystem.js") continue;
    if (file.endsWith("Stubs.js")) assert.ok(Object.keys(module).length > 1, file);
    else assert.deepEqual(Object.keys(module), [file.replace(/\.js$/, "")]);
    for (const value of Object.values(module)) assert.equal(typeof value, "function");
    names.push(...Object.keys(module));
  }
  assert.deepEqual(names, [...new Set(names)], "no name is exported twice");
});

test("everything that the C library of this machine can import is there", (t) => {
  const nm = ["llvm-nm-22", "llvm-nm"].find((name) => {
    try {
      return execFileSync(name, ["--version"]);
    } catch {
      return false;
    }
  });
  if (!nm) return t.skip("no llvm-nm");
  let symbols;
  try {
    symbols = execFileSync(nm, ["-u", "/usr/lib/wasm32-wasi/libc.a"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return t.skip("no C library at the place where Debian has it");
  }
  const needed = new Set([...symbols.matchAll(/__imported_wasi_snapshot_preview1_(\w+)/g)].map((match) => match[1]));
  assert.ok(needed.size > 40);
  for (const name of needed) assert.equal(typeof wasi[name], "function", name);
});

test("output: lines, both streams, several pieces", async () => {
  const lines = await console_(() => {
    write(1, utf8("a\nb"), utf8("c\n"), utf8(""));
    write(2, utf8("error\n\n"));
    write(1, utf8("d\r\n"));
  });
  assert.deepEqual(lines, ["1:a", "1:bc", "2:error", "2:", "1:d\r"]);
});

test("output: characters in pieces, and a rest that comes at the end of the job", async () => {
  const owl = utf8("🦉");
  const lines = await console_(() => {
    write(1, owl.subarray(0, 1));
    write(2, utf8("e"));
    write(1, owl.subarray(1, 3));
    write(1, owl.subarray(3));
    write(1, Uint8Array.of(0xff));
  });
  assert.deepEqual(lines, ["1:🦉\ufffd", "2:e"]);
});

test("output: other descriptors", () => {
  for (const fd of [0, 3, 4, -1]) assert.equal(wasi.fd_write(fd, 512, 0, 8), badf);
});

test("exit prints what is left and throws", async () => {
  const lines = await console_(() => {
    write(1, utf8("last words"));
    // The error needs the state of a generated module; run/errors_terminated looks at it.
    assert.throws(() => wasi.proc_exit(3));
  });
  assert.deepEqual(lines, ["1:last words"]);
});

test("paths", () => {
  assert.equal(wasi.fd_prestat_get(3, 16), 0);
  assert.equal(view().getUint32(20, true), 1);
  assert.equal(wasi.fd_prestat_dir_name(3, 32, 1), 0);
  assert.equal(bytes()[32], 0x2f);
  assert.equal(wasi.fd_prestat_get(4, 16), badf);
  assert.equal(wasi.path_open(3, 0, ...text("a/b"), 0, 0n, 0n, 0, 16), noent);
  assert.equal(wasi.path_open(3, 0, ...text("a"), 1, 0n, 0n, 0, 16), 0); // creates it
  const created = view().getUint32(16, true);
  assert.ok(created > 3);
  assert.equal(wasi.fd_close(created), 0);
  assert.equal(wasi.fd_close(created), badf);
  assert.equal(wasi.path_open(3, 0, ...text("."), 2, 0n, 0n, 0, 16), 0);
  assert.equal(wasi.fd_close(view().getUint32(16, true)), 0);
  assert.equal(wasi.path_open(1, 0, ...text("a"), 0, 0n, 0n, 0, 16), notdir);
  assert.equal(wasi.path_open(7, 0, ...text("a"), 0, 0n, 0n, 0, 16), badf);
  assert.equal(wasi.path_filestat_get(3, 0, ...text("x"), 64), noent);
  assert.equal(wasi.path_filestat_get(3, 0, ...text("./"), 64), 0);
  assert.equal(bytes()[64 + 16], 3);
  assert.equal(wasi.path_create_directory(3, ...text("d")), 0);
  assert.equal(wasi.path_create_directory(3, ...text("d")), exist);
  assert.equal(wasi.path_remove_directory(3, ...text("d")), 0);
  assert.equal(wasi.path_unlink_file(3, ...text("a")), 0);
  assert.equal(wasi.path_unlink_file(3, ...text("x")), noent);
  assert.equal(wasi.path_rename(3, ...text("x"), 3, 0, 0), noent);
  assert.equal(wasi.path_readlink(3, ...text("x"), 0, 0, 0), noent);
  assert.equal(wasi.path_symlink(0, 0, 3, ...text("x")), notsup);
});

test("descriptors", () => {
  for (const fd of [0, 1, 2, 3]) assert.equal(wasi.fd_fdstat_get(fd, 64), 0);
  assert.equal(wasi.fd_fdstat_get(1, 64), 0);
  assert.equal(bytes()[64], 2);
  assert.equal(wasi.fd_fdstat_get(4, 64), badf);
  assert.equal(wasi.fd_read(0, 512, 0, 16), 0);
  assert.equal(view().getUint32(16, true), 0);
  assert.equal(wasi.fd_read(3, 512, 0, 16), isdir);
  assert.equal(wasi.fd_seek(1), spipe);
  assert.equal(wasi.fd_seek(9), badf);
  assert.equal(wasi.fd_close(1), 0);
  assert.equal(wasi.fd_close(4), badf);
  assert.equal(wasi.fd_readdir(3, 0, 0, 0n, 16), 0);
  assert.equal(wasi.fd_readdir(1, 0, 0, 0n, 16), notdir);
  assert.equal(wasi.fd_filestat_get(2, 64), 0);
  assert.equal(bytes()[80], 2);
});

test("clocks and random numbers, at addresses above 2 GiB written as negative numbers too", () => {
  assert.equal(wasi.clock_time_get(0, 0n, 16), 0);
  const now = Number(view().getBigUint64(16, true)) / 1e6;
  assert.ok(Math.abs(now - Date.now()) < 1000);
  assert.equal(wasi.clock_time_get(4, 0n, 16), inval);
  assert.equal(wasi.clock_res_get(1, 16), 0);
  const at = 8192;
  bytes().fill(0, at, at + 70000);
  assert.equal(wasi.random_get(at, 70000), 0);
  assert.ok(
    bytes()
      .subarray(at + 65536, at + 70000)
      .some((byte) => byte !== 0),
  );
  assert.equal(bytes()[at + 70000], 0);
});

test("waiting", () => {
  view().setBigUint64(512, 77n, true);
  view().setUint8(520, 0);
  view().setUint32(528, 1, true);
  view().setBigUint64(536, 15000000n, true);
  view().setUint16(552, 0, true);
  const start = performance.now();
  assert.equal(wasi.poll_oneoff(512, 1024, 1, 16), 0);
  assert.ok(performance.now() - start >= 14);
  assert.equal(view().getUint32(16, true), 1);
  assert.equal(view().getBigUint64(1024, true), 77n);
  assert.equal(wasi.poll_oneoff(512, 1024, 0, 16), inval);
});

test("environment and command line", () => {
  process.env.WASMBIND_TEST_VARIABLE = "grün";
  assert.equal(wasi.environ_sizes_get(16, 20), 0);
  const count = view().getUint32(16, true);
  const size = view().getUint32(20, true);
  assert.equal(wasi.environ_get(16384, 65536), 0);
  const all = new TextDecoder().decode(bytes().subarray(65536, 65536 + size)).split("\0");
  assert.equal(all.length, count + 1);
  assert.ok(all.includes("WASMBIND_TEST_VARIABLE=grün"));
  assert.equal(view().getUint32(16384, true), 65536);
  assert.equal(wasi.args_sizes_get(16, 20), 0);
  assert.equal(view().getUint32(16, true), 0);
});
