// SPDX-License-Identifier: MIT OR Apache-2.0
// Gives the runner one function to call from outside.
import { runSuite } from "./suite.js";

globalThis.runCase = async (packageUrl, testUrl, environment) => {
  try {
    const wasm = await import(packageUrl);
    // A package may have a default export of its own.
    const isStart = wasm.default.constructor.name === "AsyncFunction";
    const raw = await (isStart ? wasm.default : wasm.init)();
    const file = await import(testUrl);
    return { results: await runSuite(file, wasm, raw, environment) };
  } catch (error) {
    return { failure: error.stack ?? String(error) };
  }
};
