"use strict";

const SCRATCH = 0;
const SCRATCH_END = 0;
const RETURN_AREA = 0;
const STRING_LOOP_LIMIT = 16;

/** @returns {number} */
function run() {
  return wasm.run();
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

const resultEncoder = new TextEncoder();

/** Hands a string to the module as the result of an import, in a block that the module frees. */
function returnStringToWasm0(text) {
  const capacity = 3 * text.length;
  const ptr = allocate0(capacity + 1);
  setReturnWord0(resultEncoder.encodeInto(text, getUint8ArrayMemory0().subarray(ptr, ptr + capacity)).written);
  return ptr;
}

/** Hands the module a second word beside the result of an import. */
function setReturnWord0(word) {
  getUint32ArrayMemory0()[RETURN_AREA] = word;
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

const imports = {
  wasmbind: {
    alert(ptr0, length0) {
      globalThis.alert(getStringFromWasm0(ptr0 >>> 0, length0 >>> 0));
    },
    prompt(ptr0, length0) {
      const result = globalThis.prompt(getStringFromWasm0(ptr0 >>> 0, length0 >>> 0));
      if (typeof result !== "string") throwArgument("prompt", "result", "a string", result);
      return returnStringToWasm0(result);
    },
    lookup(value0) {
      const result = globalThis.lookup(value0);
      if (result != null && typeof result !== "number") throwArgument("lookup", "result", "a number or undefined", result);
      return result ?? 0;
    },
    console_log(ptr0, length0) {
      console.log(getStringFromWasm0(ptr0 >>> 0, length0 >>> 0));
    },
    Math_max(value0, value1) {
      const result = globalThis.Math.max(value0, value1);
      if (typeof result !== "number") throwArgument("Math.max", "result", "a number", result);
      return result;
    },
  },
};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/imports_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.run = run;
exports.__wasm = wasm;
