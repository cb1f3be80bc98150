"use strict";

/**
 * @param {boolean} a
 * @param {boolean} b
 * @returns {boolean}
 */
function both(a, b) {
  if (typeof a !== "boolean") throwArgument("both", "a", "a boolean", a);
  if (typeof b !== "boolean") throwArgument("both", "b", "a boolean", b);
  return wasm.both(a, b) !== 0;
}

/**
 * @param {number} x
 * @returns {number}
 */
function i8(x) {
  if (typeof x !== "number") throwArgument("i8", "x", "a number", x);
  return wasm.i8(x);
}

/**
 * @param {number} x
 * @returns {number}
 */
function u16(x) {
  if (typeof x !== "number") throwArgument("u16", "x", "a number", x);
  return wasm.u16(x);
}

/**
 * @param {number} a
 * @param {number} b
 * @returns {number}
 */
function add(a, b) {
  if (typeof a !== "number") throwArgument("add", "a", "a number", a);
  if (typeof b !== "number") throwArgument("add", "b", "a number", b);
  return wasm.add(a, b);
}

/**
 * @param {number} x
 * @returns {number}
 */
function size(x) {
  if (typeof x !== "number") throwArgument("size", "x", "a number", x);
  return wasm.size(x) >>> 0;
}

/**
 * @param {bigint} x
 * @returns {bigint}
 */
function i64(x) {
  if (typeof x !== "bigint") throwArgument("i64", "x", "a bigint", x);
  return wasm.i64(x);
}

/**
 * @param {bigint} x
 * @returns {bigint}
 */
function u64(x) {
  if (typeof x !== "bigint") throwArgument("u64", "x", "a bigint", x);
  return BigInt.asUintN(64, wasm.u64(x));
}

/**
 * @param {number} x
 * @returns {number}
 */
function f32(x) {
  if (typeof x !== "number") throwArgument("f32", "x", "a number", x);
  return wasm.f32(x);
}

/**
 * @param {number} x
 * @returns {number}
 */
function f64(x) {
  if (typeof x !== "number") throwArgument("f64", "x", "a number", x);
  return wasm.f64(x);
}

/**
 * @param {string} x
 * @returns {string}
 */
function letter(x) {
  const code0 = toCharacter(x, "letter", "x");
  return String.fromCharCode(wasm.letter(code0));
}

/**
 * @param {string} x
 * @returns {string}
 */
function code_point(x) {
  const code0 = toCodePoint(x, "code_point", "x");
  return fromCodePoint(wasm.code_point(code0));
}

/** Names a value's kind for messages: null, array, the class of an object, else its type. */
function describeValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}

/** A string of one code point; what is none becomes U+FFFD. */
function fromCodePoint(point) {
  return point >>> 0 > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

/** The code of a string of one character below U+0100. */
function toCharacter(text, where, name) {
  const code = typeof text === "string" && text.length === 1 ? text.charCodeAt(0) : 256;
  if (code > 255) throwArgument(where, name, "a string of one character below U+0100", text);
  return code;
}

/** The code point of a string that holds just one. */
function toCodePoint(text, where, name) {
  const point = typeof text === "string" ? text.codePointAt(0) : undefined;
  if (point === undefined || text.length !== (point > 0xffff ? 2 : 1) || (point >= 0xd800 && point <= 0xdfff)) {
    throwArgument(where, name, "a string of one code point", text);
  }
  return point;
}

const imports = {};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/numbers_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.both = both;
exports.i8 = i8;
exports.u16 = u16;
exports.add = add;
exports.size = size;
exports.i64 = i64;
exports.u64 = u64;
exports.f32 = f32;
exports.f64 = f64;
exports.letter = letter;
exports.code_point = code_point;
exports.__wasm = wasm;
