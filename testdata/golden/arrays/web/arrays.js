let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("arrays is not initialized: await its default export first");
    },
  },
);

const SCRATCH = 0;
const SCRATCH_END = 0;
const RETURN_AREA = 0;

/**
 * @param {NumericArray} values
 * @returns {number}
 */
export function sum(values) {
  const array0 = toFloat64Array(values, "sum", "values");
  scratchTop = SCRATCH;
  const ptr0 = passArrayF64ToWasm0(array0);
  const length0 = WASM_VECTOR_LEN;
  return wasm.sum(ptr0, length0);
}

/**
 * @param {BigInt64Array | BigUint64Array | readonly bigint[]} values
 * @returns {BigInt64Array}
 */
export function big(values) {
  const array0 = toBigInt64Array(values, "big", "values");
  scratchTop = SCRATCH;
  const ptr0 = passArrayI64ToWasm0(array0);
  const length0 = WASM_VECTOR_LEN;
  return takeArrayI64FromWasm0(wasm.big(ptr0, length0));
}

/**
 * @param {number} x
 * @returns {Float32Array}
 */
export function triple(x) {
  if (typeof x !== "number") throwArgument("triple", "x", "a number", x);
  return takeArrayF32FromWasm0(wasm.triple(x));
}

/**
 * @param {NumericArray | ArrayBuffer} data
 * @returns {Uint8Array}
 */
export function bytes(data) {
  const array0 = toBytes(data, "bytes", "data");
  scratchTop = SCRATCH;
  const ptr0 = passArrayU8ToWasm0(array0);
  const length0 = WASM_VECTOR_LEN;
  return takeArrayU8FromWasm0(wasm.bytes(ptr0, length0));
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

let cachedBigInt64ArrayMemory0 = new BigInt64Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getBigInt64ArrayMemory0() {
  if (cachedBigInt64ArrayMemory0.length === 0) cachedBigInt64ArrayMemory0 = new BigInt64Array(wasm.memory.buffer);
  return cachedBigInt64ArrayMemory0;
}

let cachedFloat32ArrayMemory0 = new Float32Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getFloat32ArrayMemory0() {
  if (cachedFloat32ArrayMemory0.length === 0) cachedFloat32ArrayMemory0 = new Float32Array(wasm.memory.buffer);
  return cachedFloat32ArrayMemory0;
}

let cachedFloat64ArrayMemory0 = new Float64Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getFloat64ArrayMemory0() {
  if (cachedFloat64ArrayMemory0.length === 0) cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
  return cachedFloat64ArrayMemory0;
}

/** The word that the call which has just returned left beside its result. */
function getReturnWord0() {
  return getUint32ArrayMemory0()[RETURN_AREA];
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

/** Copies a typed array into the module. */
function passArrayF64ToWasm0(array) {
  const length = array.length;
  const ptr = reserveArgument0(length * Float64Array.BYTES_PER_ELEMENT);
  getFloat64ArrayMemory0().set(array, ptr / Float64Array.BYTES_PER_ELEMENT);
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a typed array into the module. */
function passArrayI64ToWasm0(array) {
  const length = array.length;
  const ptr = reserveArgument0(length * BigInt64Array.BYTES_PER_ELEMENT);
  getBigInt64ArrayMemory0().set(array, ptr / BigInt64Array.BYTES_PER_ELEMENT);
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

/** Room for one argument, aligned to 8: scratch bytes while they last, else a block that the callee frees. */
function reserveArgument0(bytes) {
  const ptr = scratchTop;
  if (ptr + bytes > SCRATCH_END) return allocate0(bytes);
  scratchTop = (ptr + bytes + 7) & ~7;
  return ptr;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayF32FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Float32Array.BYTES_PER_ELEMENT;
  const array = getFloat32ArrayMemory0().slice(start, start + length);
  dropLargeResult0(array.byteLength);
  return array;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayI64FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / BigInt64Array.BYTES_PER_ELEMENT;
  const array = getBigInt64ArrayMemory0().slice(start, start + length);
  dropLargeResult0(array.byteLength);
  return array;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayU8FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Uint8Array.BYTES_PER_ELEMENT;
  const array = getUint8ArrayMemory0().slice(start, start + length);
  dropLargeResult0(array.byteLength);
  return array;
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

/** A typed array for an argument: itself, or a copy converted from the other kind or a plain array. */
function toBigInt64Array(value, where, name) {
  if (value instanceof BigInt64Array) return value;
  const isView = ArrayBuffer.isView(value) && !(value instanceof DataView);
  if (!isView && !Array.isArray(value)) throwArgument(where, name, "a BigInt64Array or an array of bigints", value);
  const array = new BigInt64Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "bigint") throwArgument(where, `${name}[${i}]`, "a bigint", element);
    array[i] = element;
  }
  return array;
}

/** Bytes for an argument: Uint8Array (so Node's Buffer), Uint8ClampedArray, an ArrayBuffer, or what converts to bytes. */
function toBytes(value, where, name) {
  if (value instanceof Uint8ClampedArray) return value;
  return toUint8Array(value instanceof ArrayBuffer ? new Uint8Array(value) : value, where, name);
}

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
function toFloat64Array(value, where, name) {
  if (value instanceof Float64Array) return value;
  const isView = ArrayBuffer.isView(value) && !(value instanceof DataView);
  if (!isView && !Array.isArray(value)) throwArgument(where, name, "a Float64Array or an array of numbers", value);
  if (isView && typeof value[0] === "number") return new Float64Array(value);
  const array = new Float64Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
}

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
function toUint8Array(value, where, name) {
  if (value instanceof Uint8Array) return value;
  const isView = ArrayBuffer.isView(value) && !(value instanceof DataView);
  if (!isView && !Array.isArray(value)) throwArgument(where, name, "a Uint8Array or an array of numbers", value);
  if (isView && typeof value[0] === "number") return new Uint8Array(value);
  const array = new Uint8Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
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
  const source = await (input?.module ?? input ?? new URL("arrays_bg.wasm", import.meta.url));
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
