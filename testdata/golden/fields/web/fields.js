let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("fields is not initialized: await its default export first");
    },
  },
);

const SCRATCH = 0;
const SCRATCH_END = 0;
const RETURN_AREA = 0;
const STRING_LOOP_LIMIT = 96;

const rectanglePointer = Symbol("Rectangle");

function freeRectangle(ptr, ownership) {
  wasm.Rectangle_free(ptr, ownership);
}

export class Rectangle {
  constructor() {
    adopt(this, rectanglePointer, wasm.Rectangle_new(), 1, freeRectangle);
  }

  /**
   * Its area.
   *
   * @returns {number}
   */
  get area() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.area", "this", "Rectangle");
    return wasm.Rectangle_get_area(ptr);
  }

  /** @param {number} area */
  set area(area) {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.area", "this", "Rectangle");
    if (typeof area !== "number") throwArgument("Rectangle.area", "area", "a number", area);
    wasm.Rectangle_set_area(ptr, area);
  }

  /** @returns {number} */
  get shortSide() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.shortSide", "this", "Rectangle");
    return wasm.Rectangle_get_shortSide(ptr);
  }

  /** @returns {number} */
  static get limit() {
    return wasm.Rectangle_get_limit();
  }

  /** @returns {number} */
  get width() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.width", "this", "Rectangle");
    return wasm.Rectangle_get_width(ptr);
  }

  /** @param {number} value */
  set width(value) {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.width", "this", "Rectangle");
    if (typeof value !== "number") throwArgument("Rectangle.width", "value", "a number", value);
    wasm.Rectangle_set_width(ptr, value);
  }

  /** @returns {number} */
  get height() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.height", "this", "Rectangle");
    return wasm.Rectangle_get_height(ptr);
  }

  /** @param {number} value */
  set height(value) {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.height", "this", "Rectangle");
    if (typeof value !== "number") throwArgument("Rectangle.height", "value", "a number", value);
    wasm.Rectangle_set_height(ptr, value);
  }

  /** @returns {string} */
  get label() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.label", "this", "Rectangle");
    return takeStringFromWasm0(wasm.Rectangle_get_label(ptr));
  }

  /** @param {string} value */
  set label(value) {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.label", "this", "Rectangle");
    if (typeof value !== "string") throwArgument("Rectangle.label", "value", "a string", value);
    scratchTop = SCRATCH;
    const ptr0 = passStringToWasm0(value);
    const length0 = WASM_VECTOR_LEN;
    wasm.Rectangle_set_label(ptr, ptr0, length0);
  }

  /** @returns {number} */
  get sides() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.sides", "this", "Rectangle");
    return wasm.Rectangle_get_sides(ptr);
  }

  /** @returns {number} */
  get changes() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.changes", "this", "Rectangle");
    return wasm.Rectangle_get_changes(ptr);
  }

  /** @returns {number} */
  static get made() {
    return wasm.Rectangle_get_made();
  }

  /** @param {number} value */
  static set made(value) {
    if (typeof value !== "number") throwArgument("Rectangle.made", "value", "a number", value);
    wasm.Rectangle_set_made(value);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[rectanglePointer] || lost(this, rectanglePointer, "Rectangle.free", "this", "Rectangle");
    const ownership = this[OWNERSHIP];
    forget(this, rectanglePointer, "freed");
    if (ownership !== 0) freeRectangle(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[rectanglePointer] !== 0) this.free();
  }
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
  const source = await (input?.module ?? input ?? new URL("fields_bg.wasm", import.meta.url));
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
