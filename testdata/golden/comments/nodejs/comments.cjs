"use strict";

/** Behind the declaration. */
const zero = 0;

/**
 * Divides two numbers.
 *
 * Rounds *towards* zero, as `a / b` does in C++. See https://example.org/division.
 *
 * @param {number} a - the dividend
 * @param {number} b - the divisor, which is not 0
 * @returns {number} the quotient
 * @throws std::domain_error when `b` is 0
 */
function divide(a, b) {
  if (typeof a !== "number") throwArgument("divide", "a", "a number", a);
  if (typeof b !== "number") throwArgument("divide", "b", "a number", b);
  return wasm.divide(a, b);
}

/**
 * @param {number} a
 * @returns {number}
 * @deprecated Use divide(), it is faster. Ends with *\/ and {@link braces}.
 */
function half(a) {
  if (typeof a !== "number") throwArgument("half", "a", "a number", a);
  return wasm.half(a);
}

/**
 * Qt style.
 * Of two lines.
 */
function qt() {
  wasm.qt();
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

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/comments_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.zero = zero;
exports.divide = divide;
exports.half = half;
exports.qt = qt;
exports.__wasm = wasm;
