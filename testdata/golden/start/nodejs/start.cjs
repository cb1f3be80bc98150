"use strict";

/** @returns {number} */
function result() {
  return wasm.result();
}

const imports = {};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/start_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;
wasm.first();
wasm.second();
exports.result = result;
exports.__wasm = wasm;
