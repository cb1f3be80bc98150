let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("numbers is not initialized: await its default export first");
    },
  },
);

/**
 * @param {boolean} a
 * @param {boolean} b
 * @returns {boolean}
 */
export function both(a, b) {
  if (typeof a !== "boolean") throwArgument("both", "a", "a boolean", a);
  if (typeof b !== "boolean") throwArgument("both", "b", "a boolean", b);
  return wasm.both(a, b) !== 0;
}

/**
 * @param {number} x
 * @returns {number}
 */
export function i8(x) {
  if (typeof x !== "number") throwArgument("i8", "x", "a number", x);
  return wasm.i8(x);
}

/**
 * @param {number} x
 * @returns {number}
 */
export function u16(x) {
  if (typeof x !== "number") throwArgument("u16", "x", "a number", x);
  return wasm.u16(x);
}

/**
 * @param {number} a
 * @param {number} b
 * @returns {number}
 */
export function add(a, b) {
  if (typeof a !== "number") throwArgument("add", "a", "a number", a);
  if (typeof b !== "number") throwArgument("add", "b", "a number", b);
  return wasm.add(a, b);
}

/**
 * @param {number} x
 * @returns {number}
 */
export function size(x) {
  if (typeof x !== "number") throwArgument("size", "x", "a number", x);
  return wasm.size(x) >>> 0;
}

/**
 * @param {bigint} x
 * @returns {bigint}
 */
export function i64(x) {
  if (typeof x !== "bigint") throwArgument("i64", "x", "a bigint", x);
  return wasm.i64(x);
}

/**
 * @param {bigint} x
 * @returns {bigint}
 */
export function u64(x) {
  if (typeof x !== "bigint") throwArgument("u64", "x", "a bigint", x);
  return BigInt.asUintN(64, wasm.u64(x));
}

/**
 * @param {number} x
 * @returns {number}
 */
export function f32(x) {
  if (typeof x !== "number") throwArgument("f32", "x", "a number", x);
  return wasm.f32(x);
}

/**
 * @param {number} x
 * @returns {number}
 */
export function f64(x) {
  if (typeof x !== "number") throwArgument("f64", "x", "a number", x);
  return wasm.f64(x);
}

/**
 * @param {string} x
 * @returns {string}
 */
export function letter(x) {
  const code0 = toCharacter(x, "letter", "x");
  return String.fromCharCode(wasm.letter(code0));
}

/**
 * @param {string} x
 * @returns {string}
 */
export function code_point(x) {
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
  const source = await (input?.module ?? input ?? new URL("numbers_bg.wasm", import.meta.url));
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
