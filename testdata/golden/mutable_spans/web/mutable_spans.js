let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("mutable_spans is not initialized: await its default export first");
    },
  },
);

const SCRATCH = 0;
const SCRATCH_END = 0;

/**
 * @param {Float64Array} a
 * @param {Float64Array} b
 * @returns {number} how many elements were swapped
 */
export function swap(a, b) {
  checkFloat64Array(a, "swap", "a");
  checkFloat64Array(b, "swap", "b");
  scratchTop = SCRATCH;
  const ptr0 = passArrayF64ToWasm0(a);
  const length0 = WASM_VECTOR_LEN;
  const ptr1 = passArrayF64ToWasm0(b);
  const length1 = WASM_VECTOR_LEN;
  try {
    return wasm.swap(ptr0, length0, ptr1, length1) >>> 0;
  } finally {
    restoreArrayF64FromWasm0(a, ptr0, length0);
    restoreArrayF64FromWasm0(b, ptr1, length1);
  }
}

/** @param {Uint8Array | Uint8ClampedArray} data */
export function invert(data) {
  checkBytes(data, "invert", "data");
  scratchTop = SCRATCH;
  const ptr0 = passArrayU8ToWasm0(data);
  const length0 = WASM_VECTOR_LEN;
  try {
    wasm.invert(ptr0, length0);
  } finally {
    restoreArrayU8FromWasm0(data, ptr0, length0);
  }
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

/** Refuses all but arrays of bytes that the callee can write into. */
function checkBytes(value, where, name) {
  const tag = ArrayBuffer.isView(value) ? value[Symbol.toStringTag] : undefined;
  if (tag !== "Uint8Array" && tag !== "Uint8ClampedArray") {
    throwArgument(where, name, "a Uint8Array or a Uint8ClampedArray", value);
  }
}

/** Refuses all but the typed array that the callee writes into. */
function checkFloat64Array(value, where, name) {
  if (!ArrayBuffer.isView(value) || value[Symbol.toStringTag] !== "Float64Array") {
    throwArgument(where, name, "a Float64Array", value);
  }
}

/** Names a value's kind for messages: null, array, the class of an object, else its type. */
function describeValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}

let cachedFloat64ArrayMemory0 = new Float64Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getFloat64ArrayMemory0() {
  if (cachedFloat64ArrayMemory0.length === 0) cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
  return cachedFloat64ArrayMemory0;
}

let cachedUint8ArrayMemory0 = new Uint8Array(0);

/** The module's memory. A view of memory that has grown since is empty, hence the check. */
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0.length === 0) cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  return cachedUint8ArrayMemory0;
}

/** Copies a typed array into the module. */
function passArrayF64ToWasm0(array) {
  const length = array.length;
  const ptr = reserveArgument0(length * Float64Array.BYTES_PER_ELEMENT);
  getFloat64ArrayMemory0().set(array, ptr / Float64Array.BYTES_PER_ELEMENT);
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a typed array into the module. */
function passArrayU8ToWasm0(array) {
  const length = array.length;
  const ptr = reserveArgument0(length * Uint8Array.BYTES_PER_ELEMENT);
  getUint8ArrayMemory0().set(array, ptr / Uint8Array.BYTES_PER_ELEMENT);
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Gives back an argument's memory that the callee leaves to the caller. */
function releaseArgument0(ptr) {
  if (ptr < SCRATCH || ptr >= SCRATCH_END) wasm.__wasmbind_free(ptr);
}

/** Room for one argument, aligned to 8: scratch bytes while they last, else a block that the callee frees. */
function reserveArgument0(bytes) {
  const ptr = scratchTop;
  if (ptr + bytes > SCRATCH_END) return allocate0(bytes);
  scratchTop = (ptr + bytes + 7) & ~7;
  return ptr;
}

/** Copies what the callee wrote back into the caller's array, unless that has gone or shrunk meanwhile. */
function restoreArrayF64FromWasm0(array, ptr, length) {
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  if (array.length >= length) array.set(getFloat64ArrayMemory0().subarray(start, start + length));
  releaseArgument0(ptr);
}

/** Copies what the callee wrote back into the caller's array, unless that has gone or shrunk meanwhile. */
function restoreArrayU8FromWasm0(array, ptr, length) {
  const start = ptr / Uint8Array.BYTES_PER_ELEMENT;
  if (array.length >= length) array.set(getUint8ArrayMemory0().subarray(start, start + length));
  releaseArgument0(ptr);
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

const imports = {};

function finishInit(instance) {
  wasm = instance.exports;
  return wasm;
}

let initialized;

/**
 * Instantiates the module at once.
 *
 * @param {BufferSource | WebAssembly.Module | { module: BufferSource | WebAssembly.Module }} input
 */
export function initSync(input) {
  if (initialized !== undefined && !(initialized instanceof Promise)) return wasm;
  const source = input?.module ?? input;
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  initialized = finishInit(new WebAssembly.Instance(module, imports));
  return wasm;
}

async function loadModule(source) {
  if (!(source instanceof Response)) {
    const result = await WebAssembly.instantiate(source, imports);
    return result instanceof WebAssembly.Instance ? result : result.instance;
  }
  if (!source.ok) throw new Error(`cannot load ${source.url}: HTTP status ${source.status}`);
  const type = source.headers.get("Content-Type") ?? "";
  if (/^application\/wasm\b/i.test(type)) return (await WebAssembly.instantiateStreaming(source, imports)).instance;
  console.warn(`${source.url} should be served as application/wasm, not as "${type}", to be compiled while it loads`);
  return (await WebAssembly.instantiate(await source.arrayBuffer(), imports)).instance;
}

async function startInit(input) {
  const source = await (input?.module ?? input ?? new URL("mutable_spans_bg.wasm", import.meta.url));
  const isAddress = typeof source === "string" || source instanceof URL || source instanceof Request;
  const instance = await loadModule(isAddress ? await fetch(source) : source);
  return initialized instanceof Promise ? finishInit(instance) : wasm;
}

/**
 * Loads and instantiates the module; call it once before anything else.
 *
 * @param {*} [input] - address, response, bytes or compiled module; the .wasm beside this file by default
 */
export default async function init(input) {
  const started = (initialized ??= startInit(input));
  try {
    return await started;
  } catch (error) {
    if (initialized === started) initialized = undefined;
    throw error;
  }
}
