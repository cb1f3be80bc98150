"use strict";

/** The colours there are. */
const Color = Object.freeze({
  /** Like a rose. */
  Red: 0,
  /** Like a rose. */
  Green: 5,
  /** Like a rose. */
  Negative: -3,
  0: "Red",
  5: "Green",
  "-3": "Negative",
});

const Bits = Object.freeze({
  none: 0,
  all: 4294967295,
  0: "none",
  4294967295: "all",
});

const modeToWasm = {
  __proto__: null,
  fast: 0,
  "slow-mode": 1,
};

const modeFromWasm = {
  0: "fast",
  1: "slow-mode",
};

/**
 * @param {Color} x
 * @returns {Color}
 */
function color(x) {
  if (typeof x !== "number" || !(x in Color)) throwArgument("color", "x", "a value of Color", x);
  return wasm.color(x);
}

/**
 * @param {Bits} x
 * @returns {Bits}
 */
function bits(x) {
  if (typeof x !== "number" || !(x in Bits)) throwArgument("bits", "x", "a value of Bits", x);
  return wasm.bits(x) >>> 0;
}

/**
 * @param {Mode} x
 * @returns {Mode}
 */
function mode(x) {
  if (typeof x !== "string" || !(x in modeToWasm)) throwArgument("mode", "x", "a value of Mode", x);
  return modeFromWasm[wasm.mode(modeToWasm[x])];
}

/** Names a value's kind for messages: null, array, the class of an object, else its type. */
function describeValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

const imports = {};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/enums_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.Color = Color;
exports.Bits = Bits;
exports.color = color;
exports.bits = bits;
exports.mode = mode;
exports.__wasm = wasm;
