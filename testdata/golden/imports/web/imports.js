let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("imports is not initialized: await its default export first");
    },
  },
);

const RETURN_AREA = 0;

/** @returns {number} */
export function run() {
  return wasm.run();
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
      if (result != null && typeof result !== "number")
        throwArgument("lookup", "result", "a number or undefined", result);
      setReturnWord0(result != null ? 1 : 0);
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
  const source = await (input?.module ?? input ?? new URL("imports_bg.wasm", import.meta.url));
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
