"use strict";

const SCRATCH = 0;
const SCRATCH_END = 0;
const RETURN_AREA = 0;
const STRING_LOOP_LIMIT = 16;

/**
 * @param {string} name
 * @returns {string}
 */
function greet(name) {
  if (typeof name !== "string") throwArgument("greet", "name", "a string", name);
  scratchTop = SCRATCH;
  const ptr0 = passStringToWasm0(name);
  const length0 = WASM_VECTOR_LEN;
  return takeStringFromWasm0(wasm.greet(ptr0, length0));
}

/**
 * @param {string} text
 * @returns {number}
 */
function length(text) {
  if (typeof text !== "string") throwArgument("length", "text", "a string", text);
  scratchTop = SCRATCH;
  const ptr0 = passStringToWasm0(text);
  const length0 = WASM_VECTOR_LEN;
  return wasm.length(ptr0, length0);
}

/**
 * @param {string} first
 * @param {string} second
 * @returns {string}
 */
function join(first, second) {
  if (typeof first !== "string") throwArgument("join", "first", "a string", first);
  if (typeof second !== "string") throwArgument("join", "second", "a string", second);
  scratchTop = SCRATCH;
  const ptr0 = passStringToWasm0(first);
  const length0 = WASM_VECTOR_LEN;
  const ptr1 = passStringToWasm0(second);
  const length1 = WASM_VECTOR_LEN;
  return takeStringFromWasm0(wasm.join(ptr0, length0, ptr1, length1));
}

/**
 * @param {string | null | undefined} text
 * @returns {string | null}
 */
function same(text) {
  if (text != null && (typeof text !== "string" || text.includes("\0")))
    throwArgument("same", "text", "a string without NUL or null", text);
  scratchTop = SCRATCH;
  const ptr0 = text == null ? 0 : passStringToWasm0(text);
  const length0 = WASM_VECTOR_LEN;
  const result = wasm.same(ptr0, length0);
  return result === 0 ? null : takeStringFromWasm0(result);
}

/** Length of what was passed last, in units of the module's side: bytes of a string, elements of an array. */
let WASM_VECTOR_LEN = 0;

/** End of the scratch bytes in use by the arguments of the running call. */
let scratchTop = SCRATCH;

/** A block of the module's heap, aligned to 8. */
function allocate0(bytes) {
  const ptr = wasm.__wasmbind_malloc(bytes) >>> 0;
  if (ptr === 0) throw new RangeError(`out of memory: the module cannot allocate ${bytes} bytes`);
  return ptr;
}

/** Names a value's kind for messages: null, array, the class of an object, else its type. */
function describeValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}

/** The module keeps the bytes of its last result for the next one; large ones are given back at once. */
function dropLargeResult0(bytes) {
  if (bytes > 65536) wasm.__wasmbind_release();
}

const cachedTextEncoder = new TextEncoder();
let cachedScratch = new Uint8Array(0);

/** Encodes into the scratch area when the longest possible encoding fits, else into a block of its own. */
function encodeString0(text) {
  const capacity = 3 * text.length;
  if (scratchTop + capacity > SCRATCH_END) {
    const ptr = allocate0(capacity);
    WASM_VECTOR_LEN = cachedTextEncoder.encodeInto(text, getUint8ArrayMemory0().subarray(ptr, ptr + capacity)).written;
    return ptr;
  }
  if (cachedScratch.length === 0) cachedScratch = getUint8ArrayMemory0().subarray(SCRATCH, SCRATCH_END);
  const ptr = scratchTop;
  const target = ptr === SCRATCH ? cachedScratch : cachedScratch.subarray(ptr - SCRATCH);
  WASM_VECTOR_LEN = cachedTextEncoder.encodeInto(text, target).written;
  scratchTop = (ptr + WASM_VECTOR_LEN + 7) & ~7;
  return ptr;
}

/** The word that the call which has just returned left beside its result. */
function getReturnWord0() {
  return getUint32ArrayMemory0()[RETURN_AREA];
}

const cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes UTF-8; invalid bytes become U+FFFD. */
function getStringFromWasm0(ptr, length) {
  return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + length));
}

let cachedUint32ArrayMemory0 = new Uint32Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getUint32ArrayMemory0() {
  if (cachedUint32ArrayMemory0.length === 0) cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
  return cachedUint32ArrayMemory0;
}

let cachedUint8ArrayMemory0 = new Uint8Array(0);

/** The module's memory. A view of memory that has grown since is empty, hence the check. */
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0.length === 0) cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  return cachedUint8ArrayMemory0;
}

/** Copies a string into the module as UTF-8; a loop is faster for short ASCII, the platform's encoder for the rest. */
function passStringToWasm0(text) {
  const length = text.length;
  const ptr = scratchTop;
  if (length > STRING_LOOP_LIMIT || ptr + length > SCRATCH_END) return encodeString0(text);
  const memory = getUint8ArrayMemory0();
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return encodeString0(text);
    memory[ptr + i] = unit;
  }
  scratchTop = (ptr + length + 7) & ~7;
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Reads a string that a call has just returned. */
function takeStringFromWasm0(ptr) {
  const length = getReturnWord0();
  const text = getStringFromWasm0(ptr >>> 0, length);
  dropLargeResult0(length);
  return text;
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

const imports = {};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/strings_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.greet = greet;
exports.length = length;
exports.join = join;
exports.same = same;
exports.__wasm = wasm;
