let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("overloads is not initialized: await its default export first");
    },
  },
);

const SCRATCH = 0;
const SCRATCH_END = 0;
const STRING_LOOP_LIMIT = 96;

/**
 * Of a square.
 *
 * @param {number | string} width
 * @param {number} [height]
 * @returns {number}
 */
export function area(width, height) {
  if (height === undefined && typeof width === "number") {
    return wasm.area(width);
  }
  if (height === undefined) {
    if (typeof width !== "string") throwArgument("area", "text", "a string", width);
    scratchTop = SCRATCH;
    const ptr0 = passStringToWasm0(width);
    const length0 = WASM_VECTOR_LEN;
    return wasm.area_3(ptr0, length0);
  }
  if (typeof width !== "number") throwArgument("area", "width", "a number", width);
  if (typeof height !== "number") throwArgument("area", "height", "a number", height);
  return wasm.area_2(width, height);
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
  const source = await (input?.module ?? input ?? new URL("overloads_bg.wasm", import.meta.url));
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
