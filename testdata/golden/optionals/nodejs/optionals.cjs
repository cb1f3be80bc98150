"use strict";

const SCRATCH = 0;
const SCRATCH_END = 0;
const RETURN_AREA = 0;
const STRING_LOOP_LIMIT = 16;

const boxPointer = Symbol("Box");

function freeBox(ptr, ownership) {
  wasm.Box_free(ptr, ownership);
}

class Box {
  static __wrap(ptr, ownership) {
    return adopt(Object.create(Box.prototype), boxPointer, ptr, ownership, freeBox);
  }

  constructor() {
    adopt(this, boxPointer, wasm.Box_new(), 1, freeBox);
  }

  /** @returns {number} */
  get content() {
    const ptr = this?.[boxPointer] || lost(this, boxPointer, "Box.content", "this", "Box");
    return wasm.Box_get_content(ptr);
  }

  /** @param {number} value */
  set content(value) {
    const ptr = this?.[boxPointer] || lost(this, boxPointer, "Box.content", "this", "Box");
    if (typeof value !== "number") throwArgument("Box.content", "value", "a number", value);
    wasm.Box_set_content(ptr, value);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[boxPointer] || lost(this, boxPointer, "Box.free", "this", "Box");
    const ownership = this[OWNERSHIP];
    forget(this, boxPointer, "freed");
    if (ownership !== 0) freeBox(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[boxPointer] !== 0) this.free();
  }
}

/**
 * @param {number | null | undefined} x
 * @returns {number | undefined}
 */
function number(x) {
  if (x != null && typeof x !== "number") throwArgument("number", "x", "a number or undefined", x);
  const result = wasm.number(x != null, x ?? 0);
  return getReturnWord0() === 0 ? undefined : result;
}

/**
 * @param {boolean | null | undefined} x
 * @returns {boolean | undefined}
 */
function flag(x) {
  if (x != null && typeof x !== "boolean") throwArgument("flag", "x", "a boolean or undefined", x);
  const result = wasm.flag(x != null, x ?? 0);
  return getReturnWord0() === 0 ? undefined : result !== 0;
}

/**
 * @param {string | null | undefined} x
 * @returns {string | undefined}
 */
function text(x) {
  if (x != null && typeof x !== "string") throwArgument("text", "x", "a string or undefined", x);
  scratchTop = SCRATCH;
  const ptr0 = x == null ? 0 : passStringToWasm0(x);
  const length0 = WASM_VECTOR_LEN;
  const result = wasm.text(ptr0, length0);
  return result === 0 ? undefined : takeStringFromWasm0(result);
}

/**
 * @param {NumericArray | null | undefined} x
 * @returns {Int32Array | undefined}
 */
function numbers(x) {
  const array0 = x == null ? null : toInt32Array(x, "numbers", "x");
  scratchTop = SCRATCH;
  const ptr0 = array0 === null ? 0 : passArrayI32ToWasm0(array0);
  const length0 = WASM_VECTOR_LEN;
  const result = wasm.numbers(ptr0, length0);
  return result === 0 ? undefined : takeArrayI32FromWasm0(result);
}

/**
 * @param {Box | null | undefined} x
 * @returns {Box | undefined}
 */
function box(x) {
  const ptr0 = x == null ? 0 : x[boxPointer] || lost(x, boxPointer, "box", "x", "Box");
  const result = wasm.box(ptr0);
  if (result === 0) return undefined;
  return Box.__wrap(result, 1);
}

/** Property of every wrapper: what it owns, as the module counts it (0 nothing, 1 the object, else a shared pointer). */
const OWNERSHIP = Symbol("ownership");

/** Property of prototypes: the keys of all pointers that a wrapper of a derived class has, its own and those of its bases. */
const POINTERS = Symbol("pointers");

/** Property of wrappers that the garbage collector has been told of: what is to be freed after their death. */
const STATE = Symbol("state");

/** Length of what was passed last, in units of the module's side: bytes of a string, elements of an array. */
let WASM_VECTOR_LEN = 0;

/** End of the scratch bytes in use by the arguments of the running call. */
let scratchTop = SCRATCH;

/** Makes `object` the wrapper of the C++ object at `ptr`. */
function adopt(object, pointerKey, ptr, ownership, free) {
  object[pointerKey] = ptr >>> 0;
  object[OWNERSHIP] = ownership;
  object[STATE] = null;
  if (ownership !== 0) trackObject(object, pointerKey, free);
  return object;
}

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

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
function forget(object, pointerKey, why) {
  for (const key of object[POINTERS] ?? [pointerKey]) object[key] = 0;
  object[OWNERSHIP] = why;
  if (object[STATE] !== null) object[STATE].ptr = 0;
}

let cachedInt32ArrayMemory0 = new Int32Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getInt32ArrayMemory0() {
  if (cachedInt32ArrayMemory0.length === 0) cachedInt32ArrayMemory0 = new Int32Array(wasm.memory.buffer);
  return cachedInt32ArrayMemory0;
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

/** Throws for an object that has no C++ object of the wanted class behind it. */
function lost(object, pointerKey, where, name, className) {
  if (object?.[pointerKey] === undefined) {
    throw new TypeError(`${where}: '${name}' must be a ${className}, got ${describeValue(object)}`);
  }
  const why = typeof object[OWNERSHIP] === "string" ? object[OWNERSHIP] : "freed with its owner";
  throw new Error(`${where}: ${name === "this" ? "the object" : `'${name}'`} has been ${why}`);
}

/** Copies a typed array into the module. */
function passArrayI32ToWasm0(array) {
  const length = array.length;
  const ptr = reserveArgument0(length * Int32Array.BYTES_PER_ELEMENT);
  getInt32ArrayMemory0().set(array, ptr / Int32Array.BYTES_PER_ELEMENT);
  WASM_VECTOR_LEN = length;
  return ptr;
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

/** Room for one argument, aligned to 8: scratch bytes while they last, else a block that the callee frees. */
function reserveArgument0(bytes) {
  const ptr = scratchTop;
  if (ptr + bytes > SCRATCH_END) return allocate0(bytes);
  scratchTop = (ptr + bytes + 7) & ~7;
  return ptr;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayI32FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Int32Array.BYTES_PER_ELEMENT;
  const array = getInt32ArrayMemory0().slice(start, start + length);
  dropLargeResult0(array.byteLength);
  return array;
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

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
function toInt32Array(value, where, name) {
  if (value instanceof Int32Array) return value;
  const isView = ArrayBuffer.isView(value) && !(value instanceof DataView);
  if (!isView && !Array.isArray(value)) throwArgument(where, name, "a Int32Array or an array of numbers", value);
  if (isView && typeof value[0] === "number") return new Int32Array(value);
  const array = new Int32Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
}

// Telling the garbage collector of an object costs more than making it. Most objects that are freed by hand are freed in
// the job that made them, so the collector is told at the end of the job, of those that are left.
const newObjects = [];

const finalizers = new FinalizationRegistry((state) => {
  if (state.ptr !== 0) state.free(state.ptr, state.ownership);
});

function registerNewObjects() {
  for (const { object, pointerKey, free } of newObjects.splice(0)) {
    const ptr = object[pointerKey];
    if (!ptr || object[STATE] !== null) continue;
    object[STATE] = { ptr, ownership: object[OWNERSHIP], free };
    finalizers.register(object, object[STATE]);
  }
}

/** Lets the garbage collector release what nobody has freed. */
function trackObject(object, pointerKey, free) {
  if (newObjects.push({ object, pointerKey, free }) === 1) queueMicrotask(registerNewObjects);
  else if (newObjects.length > 1000) registerNewObjects();
}

const imports = {};

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/optionals_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.Box = Box;
exports.number = number;
exports.flag = flag;
exports.text = text;
exports.numbers = numbers;
exports.box = box;
exports.__wasm = wasm;
