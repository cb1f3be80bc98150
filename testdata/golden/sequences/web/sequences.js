let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("sequences is not initialized: await its default export first");
    },
  },
);

const SCRATCH = 0;
const SCRATCH_END = 0;

const itemPointer = Symbol("Item");

function freeItem(ptr, ownership) {
  wasm.Item_free(ptr, ownership);
}

export class Item {
  static __wrap(ptr, ownership) {
    return adopt(Object.create(Item.prototype), itemPointer, ptr, ownership, freeItem);
  }

  /** @param {number} number */
  constructor(number) {
    if (typeof number !== "number") throwArgument("new Item", "number", "a number", number);
    adopt(this, itemPointer, wasm.Item_new(number), 1, freeItem);
  }

  /** @returns {number} */
  get number() {
    const ptr = this?.[itemPointer] || lost(this, itemPointer, "Item.number", "this", "Item");
    return wasm.Item_get_number(ptr);
  }

  /** @param {number} value */
  set number(value) {
    const ptr = this?.[itemPointer] || lost(this, itemPointer, "Item.number", "this", "Item");
    if (typeof value !== "number") throwArgument("Item.number", "value", "a number", value);
    wasm.Item_set_number(ptr, value);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[itemPointer] || lost(this, itemPointer, "Item.free", "this", "Item");
    const ownership = this[OWNERSHIP];
    forget(this, itemPointer, "freed");
    if (ownership !== 0) freeItem(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[itemPointer] !== 0) this.free();
  }
}

/**
 * @param {readonly string[]} x
 * @returns {string[]}
 */
export function words(x) {
  const writer0 = openWriter("words", "x");
  writeTextArray(writer0, x, 0);
  scratchTop = SCRATCH;
  const ptr0 = passStreamToWasm0(writer0);
  const reader = new ByteReader(wasm.words(ptr0));
  return endRead(reader, readTextArray(reader));
}

/**
 * @param {readonly Item[]} x
 * @returns {Item[]}
 */
export function items(x) {
  const writer0 = openWriter("items", "x");
  writeItemArray(writer0, x, 0);
  scratchTop = SCRATCH;
  const ptr0 = passStreamToWasm0(writer0);
  const reader = new ByteReader(wasm.items(ptr0));
  return endRead(reader, readItemArray(reader));
}

/**
 * @param {readonly NumericArray[]} x
 * @returns {Float64Array[]}
 */
export function nested(x) {
  const writer0 = openWriter("nested", "x");
  writeF64ElementsArray(writer0, x, 0);
  scratchTop = SCRATCH;
  const ptr0 = passStreamToWasm0(writer0);
  const reader = new ByteReader(wasm.nested(ptr0));
  return endRead(reader, readF64ElementsArray(reader));
}

/**
 * @param {readonly (boolean | null | undefined)[]} x
 * @returns {(boolean | undefined)[]}
 */
export function maybes(x) {
  const writer0 = openWriter("maybes", "x");
  writeOptionalBoolArray(writer0, x, 0);
  scratchTop = SCRATCH;
  const ptr0 = passStreamToWasm0(writer0);
  const reader = new ByteReader(wasm.maybes(ptr0));
  return endRead(reader, readOptionalBoolArray(reader));
}

function readF64Elements(reader) {
  return readElements(reader, Float64Array, readU32(reader));
}

function readF64ElementsArray(reader) {
  const length = readU32(reader);
  const result = [];
  for (let i = 0; i < length; i++) result.push(readF64Elements(reader));
  return result;
}

function readItem(reader) {
  const ptr = readU32(reader);
  const ownership = readU32(reader);
  return ptr === 0 ? null : Item.__wrap(ptr, ownership);
}

function readItemArray(reader) {
  const length = readU32(reader);
  const result = [];
  for (let i = 0; i < length; i++) result.push(readItem(reader));
  return result;
}

function readOptionalBool(reader) {
  return readBool(reader) ? readBool(reader) : undefined;
}

function readOptionalBoolArray(reader) {
  const length = readU32(reader);
  const result = [];
  for (let i = 0; i < length; i++) result.push(readOptionalBool(reader));
  return result;
}

function readTextArray(reader) {
  const length = readU32(reader);
  const result = [];
  for (let i = 0; i < length; i++) result.push(readText(reader));
  return result;
}

function writeF64Elements(writer, value, depth) {
  const array = toFloat64Array(value, writer.where, writer.place(depth));
  writeU32(writer, array.length, depth);
  writeElements(writer, array);
}

function writeF64ElementsArray(writer, value, depth) {
  if (!Array.isArray(value)) writer.fail(depth, "an array", value);
  const length = value.length;
  writeU32(writer, length, depth);
  for (let i = 0; i < length; i++) {
    writer.path[depth] = i;
    writeF64Elements(writer, value[i], depth + 1);
  }
}

function writeItemArray(writer, value, depth) {
  if (!Array.isArray(value)) writer.fail(depth, "an array", value);
  const length = value.length;
  writeU32(writer, length, depth);
  for (let i = 0; i < length; i++) {
    writer.path[depth] = i;
    writeObject(writer, value[i], depth + 1, itemPointer, "Item");
  }
}

function writeOptionalBool(writer, value, depth) {
  writeBool(writer, value != null, depth);
  if (value != null) writeBool(writer, value, depth);
}

function writeOptionalBoolArray(writer, value, depth) {
  if (!Array.isArray(value)) writer.fail(depth, "an array", value);
  const length = value.length;
  writeU32(writer, length, depth);
  for (let i = 0; i < length; i++) {
    writer.path[depth] = i;
    writeOptionalBool(writer, value[i], depth + 1);
  }
}

function writeTextArray(writer, value, depth) {
  if (!Array.isArray(value)) writer.fail(depth, "an array", value);
  const length = value.length;
  writeU32(writer, length, depth);
  for (let i = 0; i < length; i++) {
    writer.path[depth] = i;
    writeText(writer, value[i], depth + 1);
  }
}

/** Property of every wrapper: what it owns, as the module counts it (0 nothing, 1 the object, else a shared pointer). */
const OWNERSHIP = Symbol("ownership");

/** Property of prototypes: the keys of all pointers that a wrapper of a derived class has, its own and those of its bases. */
const POINTERS = Symbol("pointers");

/** Property of wrappers that the garbage collector has been told of: what is to be freed after their death. */
const STATE = Symbol("state");

/** The writer that the last call has done with. */
let idleWriter = null;

/** End of the scratch bytes in use by the arguments of the running call. */
let scratchTop = SCRATCH;

/** A place in the module's memory where a value is being read. The module must not run meanwhile. */
class ByteReader {
  constructor(ptr) {
    this.view = getDataViewMemory0();
    this.start = ptr >>> 0;
    this.at = this.start;
  }

  /** Steps over `count` bytes and returns where they start. */
  skip(count) {
    const start = this.at;
    this.at = start + count;
    return start;
  }
}

/**
 * Collects the bytes of one argument outside the module's memory: while it is filled, getters and proxies of the user's
 * objects may run, call into the module, or throw.
 */
class ByteWriter {
  bytes = new Uint8Array(1024);
  view = new DataView(this.bytes.buffer);
  length = 0;
  /** Where the value is that is being written, for messages: function, argument, then indexes and keys. */
  where = "";
  name = "";
  path = [];
  /** Wrappers whose objects the callee takes, when there are any. */
  moved = undefined;

  /** Makes room for `count` more bytes and returns where they start. */
  reserve(count) {
    const start = this.length;
    this.length = start + count;
    if (this.length > this.bytes.length) {
      const bytes = new Uint8Array(Math.max(2 * this.bytes.length, this.length));
      bytes.set(this.bytes.subarray(0, start));
      this.bytes = bytes;
      this.view = new DataView(bytes.buffer);
    }
    return start;
  }

  /** The name of the value `depth` levels inside the argument. */
  place(depth) {
    let name = this.name;
    for (const step of this.path.slice(0, depth)) name += typeof step === "number" ? `[${step}]` : step;
    return name;
  }

  /** Throws the TypeError for a value `depth` levels inside the argument. */
  fail(depth, expected, value) {
    throwArgument(this.where, this.place(depth), expected, value);
  }
}

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

/** Ends the reading of a result and returns what was read. */
function endRead(reader, value) {
  dropLargeResult0(reader.at - reader.start);
  return value;
}

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
function forget(object, pointerKey, why) {
  for (const key of object[POINTERS] ?? [pointerKey]) object[key] = 0;
  object[OWNERSHIP] = why;
  if (object[STATE] !== null) object[STATE].ptr = 0;
}

let cachedDataViewMemory0 = new DataView(new ArrayBuffer(0));

/** The module's memory for reads and writes at any alignment. */
function getDataViewMemory0() {
  if (cachedDataViewMemory0.buffer !== getUint8ArrayMemory0().buffer)
    cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
  return cachedDataViewMemory0;
}

const cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes UTF-8; invalid bytes become U+FFFD. */
function getStringFromWasm0(ptr, length) {
  return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + length));
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

/** A writer for one argument. The last one is used again, unless a call that never ended still has it. */
function openWriter(where, name) {
  const writer = idleWriter ?? new ByteWriter();
  idleWriter = null;
  writer.length = 0;
  writer.where = where;
  writer.name = name;
  writer.moved = undefined;
  return writer;
}

/** Copies what a writer has collected into the module. */
function passStreamToWasm0(writer) {
  const ptr = reserveArgument0(writer.length);
  getUint8ArrayMemory0().set(writer.bytes.subarray(0, writer.length), ptr);
  if (writer.bytes.length <= 65536) idleWriter = writer;
  return ptr;
}

/** Reads a boolean. */
function readBool(reader) {
  return reader.view.getUint8(reader.skip(1)) !== 0;
}

/** Reads `count` elements into a typed array of their own: in a stream they are not aligned. */
function readElements(reader, ElementArray, count) {
  const start = reader.skip(count * ElementArray.BYTES_PER_ELEMENT);
  return new ElementArray(reader.view.buffer.slice(start, reader.at));
}

/** Reads a string. */
function readText(reader) {
  const length = reader.view.getUint32(reader.skip(4), true);
  return getStringFromWasm0(reader.skip(length), length);
}

/** Reads an unsigned 32-bit integer. */
function readU32(reader) {
  return reader.view.getUint32(reader.skip(4), true);
}

/** Room for one argument, aligned to 8: scratch bytes while they last, else a block that the callee frees. */
function reserveArgument0(bytes) {
  const ptr = scratchTop;
  if (ptr + bytes > SCRATCH_END) return allocate0(bytes);
  scratchTop = (ptr + bytes + 7) & ~7;
  return ptr;
}

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
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

/** Writes a boolean. */
function writeBool(writer, value, depth) {
  if (typeof value !== "boolean") writer.fail(depth, "a boolean", value);
  const at = writer.reserve(1);
  writer.view.setUint8(at, value ? 1 : 0);
}

/** Writes the elements of a typed array, without their count. */
function writeElements(writer, array) {
  const at = writer.reserve(array.byteLength);
  writer.bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
}

/** Writes the pointer of a wrapper, for a callee that copies or borrows the object. */
function writeObject(writer, value, depth, pointerKey, className) {
  const ptr = value?.[pointerKey] || lost(value, pointerKey, writer.where, writer.place(depth), className);
  const at = writer.reserve(8);
  writer.view.setUint32(at, ptr, true);
  writer.view.setUint32(at + 4, 0, true);
}

const streamEncoder = new TextEncoder();

/** Writes a string. */
function writeText(writer, value, depth) {
  if (typeof value !== "string") writer.fail(depth, "a string", value);
  const at = writer.reserve(4 + 3 * value.length) + 4;
  const { written } = streamEncoder.encodeInto(value, writer.bytes.subarray(at));
  writer.view.setUint32(at - 4, written, true);
  writer.length = at + written;
}

/** Writes an unsigned 32-bit integer. */
function writeU32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setUint32(at, value, true);
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
  const source = await (input?.module ?? input ?? new URL("sequences_bg.wasm", import.meta.url));
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
