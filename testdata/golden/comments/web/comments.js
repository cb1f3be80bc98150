let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("comments is not initialized: await its default export first");
    },
  },
);

/** Behind the declaration. */
export const zero = 0;

/**
 * Divides two numbers.
 *
 * Rounds *towards* zero, as `a / b` does in C++. See https://example.org/division.
 *
 * @param {number} a - the dividend
 * @param {number} b - the divisor, which is not 0
 * @returns {number} the quotient
 * @throws std::domain_error when `b` is 0
 */
export function divide(a, b) {
  if (typeof a !== "number") throwArgument("divide", "a", "a number", a);
  if (typeof b !== "number") throwArgument("divide", "b", "a number", b);
  return wasm.divide(a, b);
}

/**
 * @param {number} a
 * @returns {number}
 * @deprecated Use divide(), it is faster. Ends with *\/ and {@link braces}.
 */
export function half(a) {
  if (typeof a !== "number") throwArgument("half", "a", "a number", a);
  return wasm.half(a);
}

/**
 * Qt style.
 * Of two lines.
 */
export function qt() {
  wasm.qt();
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
  const source = await (input?.module ?? input ?? new URL("comments_bg.wasm", import.meta.url));
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
