let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("start is not initialized: await its default export first");
    },
  },
);

/** @returns {number} */
export function result() {
  return wasm.result();
}

const imports = {};

function finishInit(instance) {
  wasm = instance.exports;
  wasm.first();
  wasm.second();
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
  const source = await (input?.module ?? input ?? new URL("start_bg.wasm", import.meta.url));
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
