let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("enums is not initialized: await its default export first");
    },
  },
);

/** The colours there are. */
export const Color = Object.freeze({
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

export const Bits = Object.freeze({
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
export function color(x) {
  if (typeof x !== "number" || !(x in Color)) throwArgument("color", "x", "a value of Color", x);
  return wasm.color(x);
}

/**
 * @param {Bits} x
 * @returns {Bits}
 */
export function bits(x) {
  if (typeof x !== "number" || !(x in Bits)) throwArgument("bits", "x", "a value of Bits", x);
  return wasm.bits(x) >>> 0;
}

/**
 * @param {Mode} x
 * @returns {Mode}
 */
export function mode(x) {
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
  const source = await (input?.module ?? input ?? new URL("enums_bg.wasm", import.meta.url));
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
