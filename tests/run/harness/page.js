// SPDX-License-Identifier: MIT OR Apache-2.0
// Gives the runner one function to call from outside.
import { runSuite } from "./suite.js";

let copies = 0;

async function load(url) {
  const wasm = await import(url);
  // A package may have a default export of its own.
  const isStart = wasm.default.constructor.name === "AsyncFunction";
  return { wasm, raw: await (isStart ? wasm.default : wasm.init)() };
}

globalThis.runCase = async (packageUrl, testUrl, environment) => {
  try {
    const { wasm, raw } = await load(packageUrl);
    const fresh = async () => (await load(`${packageUrl}?copy=${++copies}`)).wasm;
    const file = await import(testUrl);
    return { results: await runSuite(file, wasm, raw, environment, fresh) };
  } catch (error) {
    return { failure: error.stack ?? String(error) };
  }
};
