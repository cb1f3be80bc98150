// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs one test file against one built package, in Node or in a page.
import * as assert from "./assert.js";

/** Replaces console.log and console.error while `action` runs (and a microtask longer), and returns what they were given. */
async function captureConsole(action) {
  const { log, error } = console;
  const lines = { log: [], error: [] };
  console.log = (...values) => lines.log.push(values.join(" "));
  console.error = (...values) => lines.error.push(values.join(" "));
  try {
    await action();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    Object.assign(console, { log, error });
  }
  return lines;
}

/** Calls `action` often and checks that the module's memory has not grown: the smallest block is 16 bytes, a page 65536. */
function noGrowth(memory, action, times = 10000) {
  for (let i = 0; i < 100; i++) action(i);
  const before = memory.buffer.byteLength;
  for (let i = 0; i < times; i++) action(i);
  assert.equal(memory.buffer.byteLength, before, `bytes of memory after ${times} calls`);
}

/** Collects garbage until `isDone`, or for a while. */
async function collect(isDone) {
  for (let i = 0; i < 50 && !isDone(); i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Modules that export wasm::live_counts() have no live objects left after garbage collection. */
async function nothingIsLeft(wasm) {
  const left = () => Object.entries(wasm.live_counts());
  await collect(() => left().every(([, count]) => count === 0));
  for (const [what, count] of left()) assert.equal(count, 0, `${what} that are left`);
}

/**
 * Collects the tests of a file and runs them one after the other.
 * @param {object} file - the test file's module: its default export is called with what tests need
 * @param {object} wasm - the package's module
 * @param {object} raw - the exports of the WebAssembly instance
 * @param {string} environment - "node", "chromium" or "firefox"
 * @param {() => Promise<object>} fresh - loads the package once more, with an instance of its own
 * @returns {Promise<{name: string, error?: string, skipped?: string}[]>}
 */
export async function runSuite(file, wasm, raw, environment, fresh) {
  const tests = [];
  const test = (name, action) => tests.push({ name, action });
  const skip = (name, reason) => tests.push({ name, skipped: reason });
  file.default({
    wasm,
    raw,
    test,
    skip,
    assert,
    environment,
    fresh,
    captureConsole,
    noGrowth: (action, times) => noGrowth(raw.memory, action, times),
  });
  if (typeof wasm.live_counts === "function" && globalThis.gc) test("nothing is left", () => nothingIsLeft(wasm));
  const results = [];
  for (const { name, action, skipped } of tests) {
    const result = { name, skipped };
    try {
      if (!skipped) await action();
    } catch (error) {
      result.error = error?.stack?.includes(error.message) ? error.stack : `${error}\n${error?.stack ?? ""}`;
    }
    results.push(result);
  }
  return results;
}
