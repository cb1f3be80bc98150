// The helpers in the JavaScript of all cases.

/** The record of a base's part, at `ptr`, of the object that another record belongs to. */
class BaseRecord {
  constructor({ main }, ptr) {
    this.main = main;
    this.address = ptr >>> 0;
  }

  get ptr() {
    return this.main.ptr === 0 ? 0 : this.address;
  }

  get [Symbol.toStringTag]() {
    return "ObjectRecord";
  }

  get [Symbol.for("nodejs.util.inspect.custom")]() {
    return inspectRecord;
  }
}

/** What is known of a C++ object that lives as long as that of `owner`, a wrapper, which is kept alive. */
class BorrowedRecord {
  ownership = 0;
  why = "";

  constructor(ptr, owner, ownerKey) {
    this.address = ptr >>> 0;
    this.owner = owner;
    this.ownerRecord = owner[ownerKey];
  }

  /** 0 once the wrapper has been parted from the C++ object, or its owner has. */
  get ptr() {
    return this.why !== "" || this.ownerRecord.ptr === 0 ? 0 : this.address;
  }

  get main() {
    return this;
  }

  /** Parts the wrapper from the C++ object. */
  end(why) {
    this.why = why;
  }

  get [Symbol.toStringTag]() {
    return "ObjectRecord";
  }

  get [Symbol.for("nodejs.util.inspect.custom")]() {
    return inspectRecord;
  }
}

/** A place in the module's memory where a value is being read. The module must not run meanwhile. */
class ByteReader {
  /** @param owner what C++ objects in the value are parts of, and the key of its record; undefined for none */
  constructor(ptr, owner, ownerKey) {
    this.view = getDataViewMemory0();
    this.start = ptr >>> 0;
    this.at = this.start;
    this.owner = owner;
    this.ownerKey = ownerKey;
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
  /** Records of the objects that the callee takes, when there are any. */
  moved = undefined;
  /** Records of all objects in the argument, when there are any. */
  objects = undefined;

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

  /** Notes that `step` leads one level further inside, and returns the writer. */
  enter(depth, step) {
    this.path[depth] = step;
    return this;
  }

  /** The same as fail() for the member `step` of that value. */
  failAt(depth, step, expected, value) {
    this.enter(depth, step).fail(depth + 1, expected, value);
  }
}

/** What constructors of derived classes pass to those of their bases: the C++ object is made by the derived one. */
const NO_OBJECT = Symbol("no object");

/** What methods throw to themselves when their receiver has no C++ object any more. */
const NO_POINTER = Symbol("no pointer");

/** Has no fields; read where there is no record. */
const NO_RECORD = {};

/**
 * What is known of the C++ object behind a wrapper. Copies of the wrapper (spread, Object.create) share it, so that none of
 * them outlives the C++ object unnoticed. Its fields are most of what a new object costs; there are no more than needed.
 */
class ObjectRecord {
  constructor(ptr, ownership, free, object) {
    /** 0 once the wrapper has been parted from the C++ object. */
    this.ptr = ptr;
    this.ownership = ownership;
    /** Releases the C++ object; when that has been parted with, text that says what has become of it. */
    this.free = free;
    /** The wrapper, until the garbage collector has been told of it. */
    this.object = object;
  }

  /** The record of the whole object; records of bases have that of the derived object here. */
  get main() {
    return this;
  }

  /** Why there is no C++ object any more: completes "the object has been ...". */
  get why() {
    return typeof this.free === "string" ? this.free : "";
  }

  /** Parts the wrapper from its C++ object. */
  end(why) {
    this.ptr = 0;
    this.free = why;
  }

  /** Libraries that clone objects deeply share what has a tag of its own: no clone has a pointer by itself. */
  get [Symbol.toStringTag]() {
    return "ObjectRecord";
  }

  get [Symbol.for("nodejs.util.inspect.custom")]() {
    return inspectRecord;
  }
}

/** Length of what was passed last, in units of the module's side: bytes of a string, elements of an array. */
let WASM_VECTOR_LEN = 0;

/**
 * What to throw for an error in a method. Methods read their pointer without a look at `this`, which would cost as much as
 * the call: when there was nothing to read, the error that says so takes the place of the engine's.
 */
function afterMethod(error, object, key, where, className) {
  if (error === NO_POINTER || (error instanceof TypeError && object?.[key] === undefined)) {
    lost(object, key, where, "this", className);
  }
  return afterThrow(error);
}

/**
 * What to throw for an error that has left the module: the error for an exception of C++, an error of JavaScript's that
 * was to leave it, or, when C++ was interrupted in the middle of something, the one that says that the module has
 * terminated.
 */
function afterThrow(error) {
  // What stands for the exports since then says why itself.
  if (termination !== undefined) return error?.cause === termination ? error : termination;
  if (error instanceof WebAssembly.Exception && error.is(wasm.__cpp_exception)) return takeThrown(error);
  const isOrderly = error === leaving;
  leaving = undefined;
  if (isOrderly) return error;
  if (error instanceof WebAssembly.RuntimeError) return terminate(lastWords ?? `C++ trapped: ${error.message}`, error);
  // The engine's own stack ran out: a RangeError, in Firefox an InternalError.
  const isOverflow = error instanceof Error && /call stack|recursion/.test(error.message);
  return isOverflow ? terminate(`stack overflow: ${error.message}`, error) : error;
}

/**
 * What to throw for an error that has left the module: the error for an exception of C++, an error of JavaScript's that
 * was to leave it, or, when C++ was interrupted in the middle of something, the one that says that the module has
 * terminated.
 */
function afterThrow(error) {
  // What stands for the exports since then says why itself.
  if (termination !== undefined) return error?.cause === termination ? error : termination;
  if (error instanceof WebAssembly.Exception && error.is(wasm.__cpp_exception)) return takeThrown(error);
  if (error instanceof WebAssembly.RuntimeError) return terminate(lastWords ?? `C++ trapped: ${error.message}`, error);
  // The engine's own stack ran out: a RangeError, in Firefox an InternalError.
  const isOverflow = error instanceof Error && /call stack|recursion/.test(error.message);
  return isOverflow ? terminate(`stack overflow: ${error.message}`, error) : error;
}

/**
 * What to throw for an error that has left the module: the error for an exception of C++, an error of JavaScript's that
 * was to leave it, or, when C++ was interrupted in the middle of something, the one that says that the module has
 * terminated.
 */
function afterThrow(error) {
  // What stands for the exports since then says why itself.
  if (termination !== undefined) return error?.cause === termination ? error : termination;
  if (error instanceof WebAssembly.RuntimeError) return terminate(lastWords ?? `C++ trapped: ${error.message}`, error);
  // The engine's own stack ran out: a RangeError, in Firefox an InternalError.
  const isOverflow = error instanceof Error && /call stack|recursion/.test(error.message);
  return isOverflow ? terminate(`stack overflow: ${error.message}`, error) : error;
}

/** A block of the module's heap, aligned to 8. Sizes of 4 GiB and more would wrap on their way into the module. */
function allocate0(bytes) {
  const ptr = bytes < 2 ** 32 ? wasm.__wasmbind_malloc(bytes) >>> 0 : 0;
  if (ptr === 0) throw new RangeError(`out of memory: the module cannot allocate ${bytes} bytes`);
  return ptr;
}

/** Makes a function the owner of the C++ callable that it calls. */
function bindCallable(callable, call) {
  call[callableKey] = callable;
  callable.object = call;
  trackObject(callable);
  return call;
}

/** A function that the module calls as it is; when it is not there, one that says so. */
function boundImport(value, name) {
  if (typeof value === "function") return value;
  return () => {
    throw new TypeError(`${name} is not a function`);
  };
}

/** Under this, functions of C++ keep the record of the callable behind them. */
const callableKey = Symbol("callable");

/** What C++ tells of an object of a JavaScript class: 0, it has been deleted; 1, nothing shares it any more; 2, shared. */
function changeExtended(ptr, state) {
  const main = extended.get(ptr >>> 0);
  if (main === undefined) return;
  const { extension } = main;
  extension.held = state === 2 ? extension.reference.deref() : undefined;
  if (state !== 0) return;
  extension.results = undefined;
  for (const part of extension.parts) extended.delete(part);
  main.end(main.why || "deleted by C++");
}

/** Refuses all but arrays of bytes that the callee can write into. */
function checkBytes(value, where, name) {
  const tag = ArrayBuffer.isView(value) ? value[Symbol.toStringTag] : undefined;
  if (tag !== "Uint8Array" && tag !== "Uint8ClampedArray") {
    throwArgument(where, name, "Uint8Array or Uint8ClampedArray", value);
  }
}

/** Refuses all but the typed array that the callee writes into. */
function checkFloat64Array(value, where, name) {
  if (typedArrayName(value) !== "Float64Array") throwArgument(where, name, "Float64Array", value);
}

/** Refuses to release an object that a C++ function on the stack is using. */
function checkIdle(object, key, where, name) {
  const { main } = object[key];
  for (let i = 0; i < lentTop; i++) {
    if (lent[i] === main) throw new Error(`${where}: '${name}' is in use by a call that has not returned`);
  }
}

/** Refuses to give away an object that JavaScript does not own alone. */
function checkOwned(object, key, where, name) {
  const { ownership } = object[key].main;
  if (ownership === 1) return;
  const why = ownership === 0 ? "belongs to another object" : "is shared with C++";
  throw new Error(`${where}: '${name}' cannot be moved, it ${why}`);
}

/** For an argument without a field that records have. Throws the TypeError when it is no object at all. */
function checkRecord(where, name, expected, value) {
  if (typeof value !== "object" || value === null) throwArgument(where, name, expected, value);
}

/** Refuses to release or to give away an object that C++ holds. */
function checkUnheld(object, key, where, name) {
  if (isHeld(object, key)) throw new Error(`${where}: '${name}' belongs to C++, which still holds it`);
}

/** Refuses an argument whose getters have freed an object that is in it. */
function checkWritten(writer) {
  const { objects } = writer;
  writer.objects = undefined;
  for (const state of objects ?? []) {
    if (state.ptr === 0) throw new Error(`${writer.where}: an object in '${writer.name}' was freed while it was read`);
  }
}

/**
 * Reads a clock.
 * @param {number} clock - 0 for the time of day, 1 for a clock that never goes back, 2 and 3 for time spent
 * @param {bigint} precision - how far the answer may be off
 * @param {number} time - where the nanoseconds go
 * @returns {number} errno
 */
function clock_time_get(clock, precision, time) {
  if (clock >>> 0 > 3) return 28; /* inval */
  getDataViewMemory0().setBigUint64(time >>> 0, readClock(clock), true);
  return 0;
}

const cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes UTF-8. */
function decodeString0(ptr, length) {
  return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + length));
}

let cachedBuffer = Buffer.alloc(0);

/** Decodes UTF-8. Node's own way takes half the time of TextDecoder, and needs no view for each string. */
function decodeString0(ptr, length) {
  if (cachedBuffer.length === 0) cachedBuffer = Buffer.from(wasm.memory.buffer);
  return cachedBuffer.utf8Slice(ptr, ptr + length);
}

/** The mangled names of the types that have been thrown, by their addresses. */
const mangledNames = {};

/**
 * What the error is made of for a C++ exception that has been described at an address: class, message, name; or no class,
 * and what is thrown as it is. Whoever asks makes the error: each function further in would be one more for the engine to
 * note in its stack.
 */
function describeThrown(ptr) {
  const words = getUint32ArrayMemory0();
  const at = ptr >>> 2;
  const mangled = (mangledNames[words[at]] ??= getCString0(words[at]));
  const [name, Type, read] = thrownTypes[mangled] ?? [mangled, Error];
  const text = words[at + 2];
  const message = text === 0 ? read?.(words[at + 1]) : getStringFromWasm0(text, words[at + 3]);
  return [Type, message ?? `a C++ exception of type ${name}`, name];
}

/** The mangled names of the types that have been thrown, by their addresses. */
const mangledNames = {};

/**
 * What the error is made of for a C++ exception that has been described at an address: class, message, name; or no class,
 * and what is thrown as it is. Whoever asks makes the error: each function further in would be one more for the engine to
 * note in its stack.
 */
function describeThrown(ptr) {
  const words = getUint32ArrayMemory0();
  const at = ptr >>> 2;
  if (words[at + 4] !== 0) return [undefined, wasm.__wasmbind_take(words[at + 4] - 1)];
  const mangled = (mangledNames[words[at]] ??= getCString0(words[at]));
  const [name, Type, read] = thrownTypes[mangled] ?? [mangled, Error];
  const text = words[at + 2];
  const message = text === 0 ? read?.(words[at + 1]) : getStringFromWasm0(text, words[at + 3]);
  return [Type, message ?? `a C++ exception of type ${name}`, name];
}

/** The mangled names of the types that have been thrown, by their addresses. */
const mangledNames = {};

/**
 * What the error is made of for a C++ exception that has been described at an address: class, message, name; or no class,
 * and what is thrown as it is. Whoever asks makes the error: each function further in would be one more for the engine to
 * note in its stack.
 */
function describeThrown(ptr) {
  const words = getUint32ArrayMemory0();
  const at = ptr >>> 2;
  if (words[at + 4] !== 0) return [undefined, wasm.__wasmbind_take(words[at + 4] - 1)];
  const mangled = (mangledNames[words[at]] ??= getCString0(words[at]));
  const [name, Type, read] = thrownTypes[mangled] ?? [mangled, Error];
  if (words[at + 5] !== 0) return [undefined, nameError(thrownPart.Class.__wrap(thrownPart.ptr, words[at + 5]), name)];
  const text = words[at + 2];
  const message = text === 0 ? read?.(words[at + 1]) : getStringFromWasm0(text, words[at + 3]);
  return [Type, message ?? `a C++ exception of type ${name}`, name];
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

const lengthOfTypedArray = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "length").get;

/** The length that a typed array really has: a property of its own or of a subclass may say otherwise. */
function elementCount(array) {
  return lengthOfTypedArray.call(array);
}

const cachedTextEncoder = new TextEncoder();

let cachedScratch = new Uint8Array(0);

/** The same as writeString0 by the platform's encoder, which takes long to start. */
function encodeString0(text, ptr) {
  if (ptr !== SCRATCH) {
    const target = getUint8ArrayMemory0().subarray(ptr, ptr + 3 * text.length);
    return cachedTextEncoder.encodeInto(text, target).written;
  }
  if (cachedScratch.length === 0) cachedScratch = getUint8ArrayMemory0().subarray(SCRATCH, SCRATCH_END);
  return cachedTextEncoder.encodeInto(text, cachedScratch).written;
}

/** A call that has waited for imports ends: the objects that it used are free again, from the one at `first` on. */
function endLoans(first) {
  while (lentTop > first) lent[--lentTop] = undefined;
}

/** Ends the reading of a result and returns what was read. */
function endRead(reader, value) {
  dropLargeResult0(reader.at - reader.start);
  return value;
}

/** The classes for exceptions of C++, by the mangled names of their types. */
const errorClasses = new Map();

/** Ends the life of a wrapper that was made for one call; objects of JavaScript classes outlive it. */
function expireLoan(object, key) {
  if (object !== null && object[key].main.extension === undefined) {
    forget(object, key, "lent for a call only, which has returned");
  }
}

/**
 * Ties a new object to the class that it is an instance of: C++ is told which of the exported class's virtual functions
 * `Class` overrides, and finds the object by its address.
 */
function extendObject(object, key, Class, Base, members, mark) {
  const { main } = object[key];
  const extension = {
    reference: new WeakRef(object),
    held: undefined,
    handle: 0,
    parts: [],
  };
  main.extension = extension;
  overriddenMembers(Class, Base, members).forEach((bits, word) => {
    extension.handle = mark(main.ptr, word, bits) >>> 0;
  });
  for (const symbol of Object.getOwnPropertySymbols(object)) {
    const part = object[symbol];
    if (part?.main !== main) continue;
    extension.parts.push(part.ptr);
    extended.set(part.ptr, main);
  }
}

/**
 * Records of the objects whose JavaScript class extends an exported one, by the addresses of their C++ parts. A record
 * refers to its object weakly, except while C++ holds the object: then it must not be collected.
 */
const extended = new Map();

/**
 * Throws the TypeError for the first field of a record in an array, or for the element when that is no object: such values
 * have no fields. To ask each for its type first would take engines longer than to read the fields.
 */
function failElement(writer, depth, index, kind, element, field, expected, value) {
  if (typeof element !== "object") writer.failAt(depth, index, kind, element);
  writer.enter(depth, index).failAt(depth + 1, field, expected, value);
}

/**
 * Writes to the standard output or the standard error.
 * @param {number} fd - descriptor
 * @param {number} iovs - address of pairs of address and length
 * @param {number} iovsLength - how many pairs there are
 * @param {number} written - where the number of bytes goes
 * @returns {number} errno
 */
function fd_write(fd, iovs, iovsLength, written) {
  if (fd !== 1 && fd !== 2) return 8; /* badf */
  const view = getDataViewMemory0();
  const memory = getUint8ArrayMemory0();
  let total = 0;
  for (let i = 0; i < iovsLength; i++) {
    const start = view.getUint32((iovs >>> 0) + 8 * i, true);
    const length = view.getUint32((iovs >>> 0) + 8 * i + 4, true);
    writeOutput(fd, memory.subarray(start, start + length));
    total += length;
  }
  getDataViewMemory0().setUint32(written >>> 0, total, true);
  return 0;
}

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
function forget(object, key, why) {
  object[key].main.end(why);
}

/** Lets C++ destroy a callable. */
function freeCallable(ptr) {
  wasm.__wasmbind_release_callable(ptr);
}

/** A string of one code point; what is none becomes U+FFFD. */
function fromCodePoint(point) {
  return point >>> 0 > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
}

/** Copies an array out of the module. */
function getArrayF64FromWasm0(ptr, length) {
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  return getFloat64ArrayMemory0().slice(start, start + length);
}

let cachedBigInt64ArrayMemory0 = new BigInt64Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getBigInt64ArrayMemory0() {
  if (cachedBigInt64ArrayMemory0.length === 0) cachedBigInt64ArrayMemory0 = new BigInt64Array(wasm.memory.buffer);
  return cachedBigInt64ArrayMemory0;
}

/** Reads UTF-8 up to a 0. */
function getCString0(ptr) {
  return getStringFromWasm0(ptr, getUint8ArrayMemory0().indexOf(0, ptr) - ptr);
}

let cachedDataViewMemory0 = new DataView(new ArrayBuffer(0));

let cachedDataViewBytes0 = null;

/** The module's memory for reads and writes at any alignment. A comparison of buffers would cost more than the read. */
function getDataViewMemory0() {
  const bytes = getUint8ArrayMemory0();
  if (cachedDataViewBytes0 !== bytes) {
    cachedDataViewMemory0 = new DataView(bytes.buffer);
    cachedDataViewBytes0 = bytes;
  }
  return cachedDataViewMemory0;
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

let cachedInt32ArrayMemory0 = new Int32Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getInt32ArrayMemory0() {
  if (cachedInt32ArrayMemory0.length === 0) cachedInt32ArrayMemory0 = new Int32Array(wasm.memory.buffer);
  return cachedInt32ArrayMemory0;
}

/** The word that the call which has just returned left beside its result. */
function getReturnWord0() {
  return getUint32ArrayMemory0()[RETURN_AREA];
}

/** The word at `index` of those that the call which has just returned left beside its result. */
function getReturnWords0(index) {
  return getUint32ArrayMemory0()[RETURN_AREA + index];
}

/** Reads UTF-8; invalid bytes become U+FFFD. */
function getStringFromWasm0(ptr, length) {
  const text = length > 16 ? undefined : shortString0(getUint8ArrayMemory0(), ptr, length);
  return text ?? decodeString0(ptr, length);
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

/** Gives an object to C++. One of a JavaScript class lives on with its C++ object, so it stays usable. */
function handOver(object, key) {
  const { main } = object[key];
  if (main.extension === undefined) {
    forget(object, key, "moved");
    return;
  }
  main.ownership = 0;
  main.extension.held = object;
}

/** Hands C++ what an import has thrown: C++ throws it on as soon as the import returns. */
function handOverThrown(error) {
  // Nothing of C++ runs any more, and no handler either.
  if (termination !== undefined) throw termination;
  wasm.__wasmbind_caught(error);
}

/** Whether a value is a built-in object of a kind, of any realm: "Map", "Set", "ArrayBuffer". */
function hasTag(value, tag) {
  return Object.prototype.toString.call(value) === `[object ${tag}]`;
}

/** Sets a property of an error as the language does: loops over properties pass it by. */
function hideProperty(error, name, value) {
  Object.defineProperty(error, name, { value, configurable: true, writable: true });
}

/** Hands the values that a writer has collected to C++, and writes where it keeps them. */
function holdValues(writer) {
  const { values } = writer;
  writer.values = undefined;
  for (let i = 0; i < (values?.length ?? 0); i += 2) {
    writer.view.setUint32(values[i], wasm.__wasmbind_hold(values[i + 1]), true);
  }
}

/** The writer that the last call has done with. */
let idleWriter = null;

/** What `console.log` shows of a record in Node: an address, or that there is no object any more. */
function inspectRecord() {
  return this.ptr ? `<C++ object at 0x${this.ptr.toString(16)}>` : "<no C++ object>";
}

/** Whether C++ holds an object of a JavaScript class. */
function isHeld(object, key) {
  return object[key].main.extension?.held !== undefined;
}

/** What C++ says of its end before it traps. */
let lastWords = undefined;

/** The error that is being thrown out of C++ in good order. */
let leaving = undefined;

/** Records of the objects that calls use which wait for an import to return. */
const lent = [];

/** End of the entries of `lent`; changing the array's length would cost more than the call. */
let lentTop = 0;

/** Throws for an object that has no C++ object of the wanted class behind it. */
function lost(object, key, where, name, className) {
  const state = object?.[key];
  if (state === undefined) {
    throw new TypeError(`${where}: '${name}' must be an instance of ${className}, got ${describeValue(object)}`);
  }
  const what = name === "this" ? "the object" : `'${name}'`;
  throw new Error(`${where}: ${what} has been ${state.main.why || "freed with its owner"}`);
}

/**
 * The record of the C++ object at `ptr`, whose wrapper `object` becomes by it. Each class itself puts it under its key: shared
 * code would see the keys of all classes, which takes engines twice as long.
 */
function makeRecord(ptr, ownership, free, object) {
  const record = new ObjectRecord(ptr >>> 0, ownership, free, object);
  if (ownership !== 0) trackObject(record);
  return record;
}

/** What a class's share shim makes of the ownership of an object; there may be no memory for it. */
function makeShare(shareShim, ptr, ownership) {
  try {
    return shareShim(ptr, ownership) >>> 0;
  } catch (error) {
    throw afterThrow(error);
  }
}

/** Writes the message that is ready to an address of C++'s. */
function messageInto(ptr) {
  getUint8ArrayMemory0().set(thrownMessage, ptr >>> 0);
}

/** Gets the message of a thrown value ready for C++ and returns its length. */
function messageOf(value) {
  let text;
  try {
    text = typeof value?.message === "string" ? value.message : String(value);
  } catch {
    text = "";
  }
  thrownMessage = new TextEncoder().encode(text);
  return thrownMessage.length;
}

/** Gives a class the members of a second base class; JavaScript's `extends` takes only one. */
function mixIn(Class, Base) {
  for (const key of Reflect.ownKeys(Base.prototype)) {
    if (key in Class.prototype) continue;
    Object.defineProperty(Class.prototype, key, Object.getOwnPropertyDescriptor(Base.prototype, key));
  }
}

/** Gives the error for a C++ exception its name. */
function nameError(error, name) {
  hideProperty(error, "name", name);
  return error;
}

/** The record of a C++ callable. Its address is 0 once it has been released. */
function newCallable(ptr) {
  return { ptr: ptr >>> 0, ownership: 1, free: freeCallable, object: undefined };
}

/** How many of `newRecords` are in use; changing the array's length would cost more than the objects. */
let newCount = 0;

/** Records of the wrappers made in this job, of which the garbage collector has not been told yet. */
const newRecords = [];

/** C++ is going to trap, and says why. */
function noteLastWords(ptr, length) {
  lastWords = getStringFromWasm0(ptr >>> 0, length);
}

/** C++ goes through the parts of an exception, which it is going to describe, until one is of an exported class. */
function notePart(type, ptr) {
  const Class = errorClasses.get(getCString0(type >>> 0));
  thrownPart = { Class, ptr };
  return Class === undefined ? 0 : 1;
}

/** C++ is going to trap because nothing handles an exception. */
function noteUnhandled(ptr) {
  const [Type, content, name] = describeThrown(ptr);
  if (!Type) return noteUnhandledValue(content);
  lastWords = `unhandled C++ exception: ${nameError(new Type(content), name)}`;
}

/** C++ is going to trap because nothing handles an exception. */
function noteUnhandled(ptr) {
  const [Type, content, name] = describeThrown(ptr);
  lastWords = `unhandled C++ exception: ${nameError(new Type(content), name)}`;
}

/** The same because nothing handles a value of JavaScript's; some cannot be made text. */
function noteUnhandledValue(value) {
  try {
    lastWords = `unhandled C++ exception: ${String(value)}`;
  } catch {
    lastWords = `unhandled C++ exception: ${typeof value}`;
  }
}

/** The object of a JavaScript class behind an address, or undefined. */
function objectAt(ptr) {
  const extension = extended.get(ptr >>> 0)?.extension;
  return extension?.held ?? extension?.reference.deref();
}

/** A writer for one argument. The last one is used again, unless a call that never ended still has it. */
function openWriter(where, name) {
  const writer = idleWriter ?? new ByteWriter();
  idleWriter = null;
  writer.length = 0;
  writer.where = where;
  writer.name = name;
  writer.moved = undefined;
  writer.objects = undefined;
  return writer;
}

const known = new WeakMap();

function inherited(prototype, name, part) {
  for (let at = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property !== undefined) return property[part];
  }
  return undefined;
}

/**
 * Which of `members` a class overrides that extends `Base`: words of 32 bits, the lowest first. A member is the part of
 * a property that matters ("value" for methods, "get", "set") and its name.
 */
function overriddenMembers(Class, Base, members) {
  let words = known.get(Class);
  if (words !== undefined) return words;
  words = new Array((members.length >>> 5) + 1).fill(0);
  members.forEach(([part, name], index) => {
    const own = inherited(Class.prototype, name, part);
    if (own !== undefined && own !== inherited(Base.prototype, name, part)) words[index >>> 5] |= 1 << (index & 31);
  });
  known.set(Class, words);
  return words;
}

/** The object whose override C++ calls. */
function overridingObject(ptr, where) {
  if (ptr === 0) throw new Error(`${where} has no implementation: a class that extends it has to override it`);
  const object = objectAt(ptr);
  if (object === undefined) throw new Error(`${where}: the JavaScript object has been collected`);
  return object;
}

/** Copies a typed array into the module; a loop is faster for few elements. */
function passArrayF64ToWasm0(array) {
  const length = elementCount(array);
  const ptr = reserveArgument0(length * Float64Array.BYTES_PER_ELEMENT);
  const memory = getFloat64ArrayMemory0();
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  if (length > 16) memory.set(array, start);
  else for (let i = 0; i < length; i++) memory[start + i] = array[i];
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a typed array into the module; a loop is faster for few elements. */
function passArrayI32ToWasm0(array) {
  const length = elementCount(array);
  const ptr = reserveArgument0(length * Int32Array.BYTES_PER_ELEMENT);
  const memory = getInt32ArrayMemory0();
  const start = ptr / Int32Array.BYTES_PER_ELEMENT;
  if (length > 16) memory.set(array, start);
  else for (let i = 0; i < length; i++) memory[start + i] = array[i];
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a typed array into the module; a loop is faster for few elements. */
function passArrayI64ToWasm0(array) {
  const length = elementCount(array);
  const ptr = reserveArgument0(length * BigInt64Array.BYTES_PER_ELEMENT);
  const memory = getBigInt64ArrayMemory0();
  const start = ptr / BigInt64Array.BYTES_PER_ELEMENT;
  if (length > 16) memory.set(array, start);
  else for (let i = 0; i < length; i++) memory[start + i] = array[i];
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a typed array into the module; a loop is faster for few elements. */
function passArrayU8ToWasm0(array) {
  const length = elementCount(array);
  const ptr = reserveArgument0(length * Uint8Array.BYTES_PER_ELEMENT);
  const memory = getUint8ArrayMemory0();
  const start = ptr / Uint8Array.BYTES_PER_ELEMENT;
  if (length > 16) memory.set(array, start);
  else for (let i = 0; i < length; i++) memory[start + i] = array[i];
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a typed array or a plain one into the module. `earlier` are the pointers of arguments copied before. */
function passNumbersF64ToWasm0(array, where, name, earlier) {
  return Array.isArray(array) ? passPlainF64ToWasm0(array, where, name, earlier) : passArrayF64ToWasm0(array);
}

/** Copies a typed array or a plain one into the module. `earlier` are the pointers of arguments copied before. */
function passNumbersI32ToWasm0(array, where, name, earlier) {
  return Array.isArray(array) ? passPlainI32ToWasm0(array, where, name, earlier) : passArrayI32ToWasm0(array);
}

/** Copies a typed array or a plain one into the module. `earlier` are the pointers of arguments copied before. */
function passNumbersI64ToWasm0(array, where, name, earlier) {
  return Array.isArray(array) ? passPlainI64ToWasm0(array, where, name, earlier) : passArrayI64ToWasm0(array);
}

/** Copies a typed array or a plain one into the module. `earlier` are the pointers of arguments copied before. */
function passNumbersU8ToWasm0(array, where, name, earlier) {
  return Array.isArray(array) ? passPlainU8ToWasm0(array, where, name, earlier) : passArrayU8ToWasm0(array);
}

/** Copies a plain array into the module and checks the elements on the way: going through them twice costs twice as much. */
function passPlainF64ToWasm0(array, where, name, earlier) {
  const length = array.length;
  const ptr = reserveArgument0(length * Float64Array.BYTES_PER_ELEMENT);
  const memory = getFloat64ArrayMemory0();
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  // Only strange arrays (proxies, accessors) run code while they are read. Were that to call the module, this would show:
  // views become empty, and no call leaves an odd number here.
  const mark = scratchTop + 1;
  scratchTop = mark;
  try {
    for (let i = 0; i < length; i++) {
      const element = array[i];
      if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
      memory[start + i] = element;
    }
    if (memory.length === 0 || scratchTop !== mark) throw new Error(`${where}: reading '${name}' calls the module`);
  } catch (error) {
    releaseArguments0(ptr, earlier);
    throw error;
  }
  scratchTop = mark - 1;
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a plain array into the module and checks the elements on the way: going through them twice costs twice as much. */
function passPlainI32ToWasm0(array, where, name, earlier) {
  const length = array.length;
  const ptr = reserveArgument0(length * Int32Array.BYTES_PER_ELEMENT);
  const memory = getInt32ArrayMemory0();
  const start = ptr / Int32Array.BYTES_PER_ELEMENT;
  // Only strange arrays (proxies, accessors) run code while they are read. Were that to call the module, this would show:
  // views become empty, and no call leaves an odd number here.
  const mark = scratchTop + 1;
  scratchTop = mark;
  try {
    for (let i = 0; i < length; i++) {
      const element = array[i];
      if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
      memory[start + i] = element;
    }
    if (memory.length === 0 || scratchTop !== mark) throw new Error(`${where}: reading '${name}' calls the module`);
  } catch (error) {
    releaseArguments0(ptr, earlier);
    throw error;
  }
  scratchTop = mark - 1;
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a plain array into the module and checks the elements on the way: going through them twice costs twice as much. */
function passPlainI64ToWasm0(array, where, name, earlier) {
  const length = array.length;
  const ptr = reserveArgument0(length * BigInt64Array.BYTES_PER_ELEMENT);
  const memory = getBigInt64ArrayMemory0();
  const start = ptr / BigInt64Array.BYTES_PER_ELEMENT;
  // Only strange arrays (proxies, accessors) run code while they are read. Were that to call the module, this would show:
  // views become empty, and no call leaves an odd number here.
  const mark = scratchTop + 1;
  scratchTop = mark;
  try {
    for (let i = 0; i < length; i++) {
      const element = array[i];
      if (typeof element !== "bigint") throwArgument(where, `${name}[${i}]`, "a bigint", element);
      memory[start + i] = element;
    }
    if (memory.length === 0 || scratchTop !== mark) throw new Error(`${where}: reading '${name}' calls the module`);
  } catch (error) {
    releaseArguments0(ptr, earlier);
    throw error;
  }
  scratchTop = mark - 1;
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies a plain array into the module and checks the elements on the way: going through them twice costs twice as much. */
function passPlainU8ToWasm0(array, where, name, earlier) {
  const length = array.length;
  const ptr = reserveArgument0(length * Uint8Array.BYTES_PER_ELEMENT);
  const memory = getUint8ArrayMemory0();
  const start = ptr / Uint8Array.BYTES_PER_ELEMENT;
  // Only strange arrays (proxies, accessors) run code while they are read. Were that to call the module, this would show:
  // views become empty, and no call leaves an odd number here.
  const mark = scratchTop + 1;
  scratchTop = mark;
  try {
    for (let i = 0; i < length; i++) {
      const element = array[i];
      if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
      memory[start + i] = element;
    }
    if (memory.length === 0 || scratchTop !== mark) throw new Error(`${where}: reading '${name}' calls the module`);
  } catch (error) {
    releaseArguments0(ptr, earlier);
    throw error;
  }
  scratchTop = mark - 1;
  WASM_VECTOR_LEN = length;
  return ptr;
}

/** Copies what a writer has collected into the module; a loop is faster for few bytes. */
function passStreamToWasm0(writer) {
  const { bytes, length } = writer;
  const ptr = reserveArgument0(length);
  const memory = getUint8ArrayMemory0();
  if (length > 32) memory.set(bytes.subarray(0, length), ptr);
  else for (let i = 0; i < length; i++) memory[ptr + i] = bytes[i];
  if (bytes.length <= 65536) idleWriter = writer;
  return ptr;
}

/** Copies a string into the module as UTF-8: into the scratch area when the longest possible encoding fits. */
function passStringToWasm0(text) {
  const capacity = 3 * text.length;
  const ptr = scratchTop;
  if (ptr + capacity > SCRATCH_END) {
    const block = allocate0(capacity);
    WASM_VECTOR_LEN = writeString0(text, block);
    return block;
  }
  WASM_VECTOR_LEN = writeString0(text, ptr);
  scratchTop = (ptr + WASM_VECTOR_LEN + 7) & ~7;
  return ptr;
}

/** Reads a boolean. */
function readBool(reader) {
  return reader.view.getUint8(reader.skip(1)) !== 0;
}

/**
 * Reads a clock of the platform.
 * @param {number} clock - 0 for the time of day, any other for a clock that never goes back
 * @returns {bigint} nanoseconds
 */
function readClock(clock) {
  if (clock === 0) return BigInt(Date.now()) * 1000000n;
  return BigInt(Math.round(performance.now() * 1e6));
}

/** Reads `count` elements into a typed array of their own: in a stream they are not aligned. */
function readElements(reader, ElementArray, count) {
  const start = reader.skip(count * ElementArray.BYTES_PER_ELEMENT);
  return new ElementArray(reader.view.buffer.slice(start, reader.at));
}

/** Reads a signed 32-bit integer. */
function readI32(reader) {
  return reader.view.getInt32(reader.skip(4), true);
}

/** Reads a string. */
function readText(reader) {
  const length = reader.view.getUint32(reader.skip(4), true);
  return getStringFromWasm0(reader.skip(length), length);
}

/**
 * Reads several strings: all lengths, then all bytes. They are decoded together, no more than 64 KiB at a time, which a
 * part may keep alive; when that gives one code unit for each byte, the parts are the strings.
 */
function readTexts(reader, count) {
  const { view } = reader;
  const lengths = reader.skip(4 * count);
  const result = new Array(count);
  for (let first = 0; first < count;) {
    let last = first;
    let size = 0;
    for (; last < count && size < 65536; last++) size += view.getUint32(lengths + 4 * last, true);
    const start = reader.skip(size);
    const all = getStringFromWasm0(start, size);
    const isAscii = all.length === size;
    for (let at = 0; first < last; first++) {
      const end = at + view.getUint32(lengths + 4 * first, true);
      result[first] = isAscii ? all.substring(at, end) : getStringFromWasm0(start + at, end - at);
      at = end;
    }
  }
  return result;
}

/** Reads an unsigned 32-bit integer. */
function readU32(reader) {
  return reader.view.getUint32(reader.skip(4), true);
}

/** Reads a value that C++ has held. */
function readValue(reader) {
  return wasm.__wasmbind_take(reader.view.getUint32(reader.skip(4), true));
}

/**
 * The object of a JavaScript class that C++ hands out, with what it hands out with it; undefined for objects of C++
 * classes.
 */
function regain(ptr, ownership, key) {
  const object = objectAt(ptr);
  if (object === undefined || object[key]?.ptr !== ptr >>> 0) return undefined;
  const { main } = object[key];
  if (ownership === 1) {
    main.ownership = 1;
    main.extension.held = undefined;
  } else if (ownership !== 0) {
    main.free(ptr, ownership);
  }
  return object;
}

/** Gives back what a wrapper with this record owns. */
function release({ main }) {
  const { ptr, ownership, free } = main;
  main.end("freed");
  if (ownership === 0) return;
  untrackObject(main);
  free(ptr, ownership);
}

/** Gives back an argument's memory that the callee leaves to the caller. */
function releaseArgument0(ptr) {
  if (ptr < SCRATCH || ptr >= SCRATCH_END) wasm.__wasmbind_free(ptr);
}

/** Gives back what the arguments of a call have taken that does not happen. */
function releaseArguments0(ptr, earlier = []) {
  releaseArgument0(ptr);
  for (const other of earlier) if (other !== 0) releaseArgument0(other);
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
  const memory = getFloat64ArrayMemory0();
  const start = ptr / Float64Array.BYTES_PER_ELEMENT;
  if (array.length < length) length = 0;
  if (length > 16) array.set(memory.subarray(start, start + length));
  else for (let i = 0; i < length; i++) array[i] = memory[start + i];
  releaseArgument0(ptr);
}

/** Copies what the callee wrote back into the caller's array, unless that has gone or shrunk meanwhile. */
function restoreArrayU8FromWasm0(array, ptr, length) {
  const memory = getUint8ArrayMemory0();
  const start = ptr / Uint8Array.BYTES_PER_ELEMENT;
  if (array.length < length) length = 0;
  if (length > 16) array.set(memory.subarray(start, start + length));
  else for (let i = 0; i < length; i++) array[i] = memory[start + i];
  releaseArgument0(ptr);
}

/** Hands what a writer has collected to the module as the result of an import, in a block that the module frees. */
function returnStreamToWasm0(writer) {
  const ptr = allocate0(writer.length + 1);
  getUint8ArrayMemory0().set(writer.bytes.subarray(0, writer.length), ptr);
  if (writer.bytes.length <= 65536) idleWriter = writer;
  return ptr;
}

/** Hands a string to the module as the result of an import, in a block that the module frees. */
function returnStringToWasm0(text) {
  const ptr = allocate0(3 * text.length + 1);
  setReturnWord0(writeString0(text, ptr));
  return ptr;
}

/** Hands C++ what an import has thrown as the error of its result. */
function returnThrownToWasm0(error) {
  if (termination !== undefined) throw termination;
  const writer = openWriter("", "");
  writeBool(writer, false, 0);
  writeValue(writer, error);
  holdValues(writer);
  return returnStreamToWasm0(writer);
}

/** First scratch byte that the next call may use: what lies before belongs to calls that wait for an import to return. */
let scratchBase = SCRATCH;

/** End of the scratch bytes in use by the arguments of the running call. */
let scratchTop = SCRATCH;

/** Hands the module a second word beside the result of an import. */
function setReturnWord0(word) {
  getUint32ArrayMemory0()[RETURN_AREA] = word;
}

/** Gives an error that is a C++ object what all errors have, to keep when the C++ object is gone. */
function settleError(error, name) {
  const { message } = error;
  hideProperty(error, "message", message);
  hideProperty(error, "name", name);
  // V8 wrote the first line of the stack when there was no message yet.
  if (error.stack?.startsWith("Error")) error.stack = error.stack.replace(/^.*/, () => String(error));
  return error;
}

/** The address of the shared pointer that owns the object; a sole owner becomes a shared one. */
function share0(object, key, ptr, shareShim, where, name) {
  const { main } = object[key];
  if (main.ownership === 0) throw new Error(`${where}: '${name}' cannot be shared, it belongs to another object`);
  main.ownership = makeShare(shareShim, ptr, main.ownership);
  return main.ownership;
}

/**
 * Up to 16 bytes as a string when all are ASCII, else undefined. One call with all the codes is faster than decoders, which
 * take long to start, and than putting strings together.
 */
function shortString0(bytes, at, length) {
  if (length === 0) return "";
  const a = bytes[at];
  let all = a;
  if (length === 1) return all > 127 ? undefined : String.fromCharCode(a);
  const b = bytes[at + 1];
  all |= b;
  if (length === 2) return all > 127 ? undefined : String.fromCharCode(a, b);
  const c = bytes[at + 2];
  all |= c;
  if (length === 3) return all > 127 ? undefined : String.fromCharCode(a, b, c);
  const d = bytes[at + 3];
  all |= d;
  if (length === 4) return all > 127 ? undefined : String.fromCharCode(a, b, c, d);
  const e = bytes[at + 4];
  all |= e;
  if (length === 5) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e);
  const f = bytes[at + 5];
  all |= f;
  if (length === 6) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f);
  const g = bytes[at + 6];
  all |= g;
  if (length === 7) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g);
  const h = bytes[at + 7];
  all |= h;
  if (length === 8) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h);
  const i = bytes[at + 8];
  all |= i;
  if (length === 9) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i);
  const j = bytes[at + 9];
  all |= j;
  if (length === 10) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j);
  const k = bytes[at + 10];
  all |= k;
  if (length === 11) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k);
  const l = bytes[at + 11];
  all |= l;
  if (length === 12) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l);
  const m = bytes[at + 12];
  all |= m;
  if (length === 13) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m);
  const n = bytes[at + 13];
  all |= n;
  if (length === 14) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  const o = bytes[at + 14];
  all |= o;
  if (length === 15) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  const p = bytes[at + 15];
  all |= p;
  return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
}

/**
 * Where the C++ stack has to end when JavaScript's error leaves C++, whose functions do not run to their ends: 0 for its very
 * top, when no other C++ function is waiting; while an import runs 1 for where it is, and then where the import's first
 * error left it.
 */
let stackMark = 0;

/** Copies an array that a call has just returned out of the module. */
function takeArrayF32FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Float32Array.BYTES_PER_ELEMENT;
  const array = getFloat32ArrayMemory0().slice(start, start + length);
  dropLargeResult0(length * Float32Array.BYTES_PER_ELEMENT);
  return array;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayI32FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Int32Array.BYTES_PER_ELEMENT;
  const array = getInt32ArrayMemory0().slice(start, start + length);
  dropLargeResult0(length * Int32Array.BYTES_PER_ELEMENT);
  return array;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayI64FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / BigInt64Array.BYTES_PER_ELEMENT;
  const array = getBigInt64ArrayMemory0().slice(start, start + length);
  dropLargeResult0(length * BigInt64Array.BYTES_PER_ELEMENT);
  return array;
}

/** Copies an array that a call has just returned out of the module. */
function takeArrayU8FromWasm0(ptr) {
  const length = getReturnWord0();
  const start = (ptr >>> 0) / Uint8Array.BYTES_PER_ELEMENT;
  const array = getUint8ArrayMemory0().slice(start, start + length);
  dropLargeResult0(length * Uint8Array.BYTES_PER_ELEMENT);
  return array;
}

/** The address of a callable for its only call. */
function takeCallable(callable) {
  const ptr = callable.ptr || throwReleased();
  callable.ptr = 0;
  return ptr;
}

/** Reads a string that a call has just returned. */
function takeStringFromWasm0(ptr) {
  const length = getReturnWord0();
  const text = getStringFromWasm0(ptr >>> 0, length);
  dropLargeResult0(length);
  return text;
}

/** The error for an exception of C++ that has left an export. C++ destroys it. */
function takeThrown(exception) {
  try {
    const thrown = exception.getArg(wasm.__cpp_exception, 0);
    const ptr = wasm.__wasmbind_thrown(thrown);
    const [Type, content, name] = describeThrown(ptr);
    const error = Type ? nameError(new Type(content), name) : content;
    wasm.__wasmbind_destroy_thrown(thrown);
    return error;
  } catch (another) {
    return afterThrow(another);
  }
}

/** Ends the module: its memory cannot be trusted any more. Returns the error that says why. */
function terminate(message, cause) {
  termination = new Error(message, cause === undefined ? undefined : { cause });
  // The functions of C++ are in the stack of the trap.
  const frames = cause?.stack?.split("\n").filter((line) => !line.startsWith(`${cause.name}: `));
  if (frames !== undefined) termination.stack = [`Error: ${message}`, ...frames].join("\n");
  lastWords = undefined;
  wasm = terminated;
  return termination;
}

/** Stands for the exports of a module that has terminated: nothing can be called, and releasing does nothing. */
const terminated = new Proxy(
  {},
  {
    get(_, name) {
      if (RELEASES.includes(name)) return () => {};
      throw new Error(`the module has terminated and cannot be used any more: ${termination.message}`, {
        cause: termination,
      });
    },
  },
);

/** The error that has ended the module, once one has. */
let termination = undefined;

/** Throws the TypeError for an argument of the wrong type. */
function throwArgument(where, name, expected, value) {
  throw new TypeError(`${where}: '${name}' must be ${expected}, got ${describeValue(value)}`);
}

/** Ends a method whose receiver has no C++ object any more; afterMethod() says why. */
function throwLost() {
  throw NO_POINTER;
}

/** Throws the Error for a factory function that made no object. */
function throwNoObject(where) {
  throw new Error(`${where}: there is no object, the function behind it returned null`);
}

/** Throws the TypeError for arguments that no overload takes. `expected` lists the parameter lists that there are. */
function throwOverload(where, expected, values) {
  const given = Array.from(values, describeValue).join(", ");
  throw new TypeError(`${where}: no overload takes (${given}), there is ${expected}`);
}

/** Throws for a call of a function whose C++ callable is gone. */
function throwReleased() {
  throw new Error("the C++ function behind this function has been released");
}

/** Throws the error that a function of C++ has returned. */
function throwReturned(error) {
  leaving = error;
  throw error;
}

/** The message that C++ is about to read, in UTF-8. */
let thrownMessage = new Uint8Array(0);

/** The first part of the exception at hand whose class is exported. notePart() finds it. */
let thrownPart = undefined;

/** A typed array for an argument: itself, or a copy converted from the other kind or a plain array. */
function toBigInt64Array(value, where, name) {
  const kind = typedArrayName(value);
  if (kind === "BigInt64Array") return value;
  if (kind === undefined && !Array.isArray(value)) throwArgument(where, name, "BigInt64Array or bigint[]", value);
  const array = new BigInt64Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "bigint") throwArgument(where, `${name}[${i}]`, "a bigint", element);
    array[i] = element;
  }
  return array;
}

/** What an argument's bytes are copied from: a typed array or a plain one as it is, or what holds bytes. */
function toByteSource(value, where, name) {
  if (typedArrayName(value) === "Uint8Array") return value;
  return Array.isArray(value) ? value : toBytes(value, where, name);
}

/** Bytes for an argument: Uint8Array (so Node's Buffer), Uint8ClampedArray, an ArrayBuffer, or what converts to bytes. */
function toBytes(value, where, name) {
  if (typedArrayName(value) === "Uint8ClampedArray") return value;
  return toUint8Array(hasTag(value, "ArrayBuffer") ? new Uint8Array(value) : value, where, name);
}

/** The code of a string of one character below U+0100. */
function toCharacter(text, where, name) {
  const code = typeof text === "string" && text.length === 1 ? text.charCodeAt(0) : 256;
  if (code > 255) throwArgument(where, name, "one character below U+0100", text);
  return code;
}

/** The code point of a string that holds just one. */
function toCodePoint(text, where, name) {
  const point = typeof text === "string" ? text.codePointAt(0) : undefined;
  if (point === undefined || text.length !== (point > 0xffff ? 2 : 1) || (point >= 0xd800 && point <= 0xdfff)) {
    throwArgument(where, name, "one code point", text);
  }
  return point;
}

/** The entries of a Map, or of a plain object, whose keys are those of a Map from strings. */
function toEntries(writer, value, depth, allowsObject) {
  if (hasTag(value, "Map")) return [...value];
  if (!allowsObject || !hasTag(value, "Object")) {
    writer.fail(depth, allowsObject ? "a Map or an object" : "a Map", value);
  }
  return Object.entries(value);
}

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
function toFloat64Array(value, where, name) {
  const kind = typedArrayName(value);
  if (kind === "Float64Array") return value;
  if (kind === undefined && !Array.isArray(value)) throwArgument(where, name, "Float64Array or number[]", value);
  if (kind !== undefined && typeof value[0] === "number") return new Float64Array(value);
  const array = new Float64Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
}

/** What an argument's elements are copied from: a typed array or a plain one as it is, or what converts to a typed one. */
function toFloat64Source(value, where, name) {
  if (typedArrayName(value) === "Float64Array") return value;
  return Array.isArray(value) ? value : toFloat64Array(value, where, name);
}

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
function toInt32Array(value, where, name) {
  const kind = typedArrayName(value);
  if (kind === "Int32Array") return value;
  if (kind === undefined && !Array.isArray(value)) throwArgument(where, name, "Int32Array or number[]", value);
  if (kind !== undefined && typeof value[0] === "number") return new Int32Array(value);
  const array = new Int32Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
}

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
function toUint8Array(value, where, name) {
  const kind = typedArrayName(value);
  if (kind === "Uint8Array") return value;
  if (kind === undefined && !Array.isArray(value)) throwArgument(where, name, "Uint8Array or number[]", value);
  if (kind !== undefined && typeof value[0] === "number") return new Uint8Array(value);
  const array = new Uint8Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
}

// Telling the garbage collector of an object costs more than making it. Most objects that are freed by hand are freed in
// the job that made them, so the collector is told at the end of the job, of those that are left.
let registrationQueued = false;

const finalizers = new FinalizationRegistry((record) => {
  const { ptr, ownership, free } = record;
  if (ptr === 0) return;
  // A copy of the wrapper may still have the record.
  record.ptr = 0;
  record.free = "garbage-collected";
  free(ptr, ownership);
});

function registerNewObjects() {
  for (let i = 0; i < newCount; i++) {
    const record = newRecords[i];
    if (record.ptr !== 0) finalizers.register(record.object, record);
    record.object = undefined;
    newRecords[i] = undefined;
  }
  newCount = 0;
  registrationQueued = false;
}

/** Lets the garbage collector release what nobody has freed. */
function trackObject(record) {
  newRecords[newCount++] = record;
  if (!registrationQueued) {
    registrationQueued = true;
    queueMicrotask(registerNewObjects);
  } else if (newCount > 1000) registerNewObjects();
}

const typeofWords = ["undefined", "null", "boolean", "number", "bigint", "string", "symbol", "object", "function"];

/** What `typeof` says of a value that is not null, as the number of js::type. */
function typeIndex(value) {
  return typeofWords.indexOf(typeof value);
}

const nameOfTypedArray = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
).get;

/** "Float64Array" and the like for typed arrays of any realm; undefined for everything else, proxies of them included. */
function typedArrayName(value) {
  return nameOfTypedArray.call(value);
}

/** The collector need not hear of the newest object when it has been freed already. */
function untrackObject(record) {
  if (newCount === 0 || newRecords[newCount - 1] !== record) return;
  newRecords[--newCount] = undefined;
}

/** Writes a boolean. */
function writeBool(writer, value, depth) {
  if (typeof value !== "boolean") writer.fail(depth, "a boolean", value);
  const at = writer.reserve(1);
  writer.view.setUint8(at, value ? 1 : 0);
}

/** Writes a string from its code unit `first` on as UTF-8. Half a surrogate pair becomes U+FFFD. Returns where it ends. */
function writeCodePoints(text, first, bytes, start) {
  const length = text.length;
  let at = start;
  for (let i = first; i < length; i++) {
    let point = text.codePointAt(i);
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        if (point >> 11 === 0xd800 >> 11) point = 0xfffd;
        bytes[at++] = 0xe0 | (point >> 12);
      } else {
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 63);
        i++;
      }
      bytes[at++] = 0x80 | ((point >> 6) & 63);
    }
    bytes[at++] = 0x80 | (point & 63);
  }
  return at;
}

/** Writes the elements of a typed array, without their count. */
function writeElements(writer, array) {
  const at = writer.reserve(array.byteLength);
  writer.bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
}

/** Writes a signed 32-bit integer. */
function writeI32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setInt32(at, value, true);
}

/** Writes the pointer of a wrapper, for a callee that copies or borrows the object. */
function writeObject(writer, value, depth, key, className) {
  const ptr = value?.[key]?.ptr || lost(value, key, writer.where, writer.place(depth), className);
  (writer.objects ??= []).push(value[key]);
  const at = writer.reserve(8);
  writer.view.setUint32(at, ptr, true);
  writer.view.setUint32(at + 4, 0, true);
}

/** Text of standard output and standard error whose line has not ended yet, and the decoders that hold unfinished characters. */
const outputRests = ["", ""];

const outputDecoders = [0, 1].map(() => new TextDecoder("utf-8", { ignoreBOM: true }));

let outputFlushPending = false;

/**
 * Prints what a program writes, line by line: standard output with `console.log`, standard error with `console.error`.
 * A line that has not ended is printed when the running JavaScript job is over (in a microtask), or when the program exits;
 * a character whose bytes come in two writes is put together.
 * @param {number} fd - 1 for standard output, 2 for standard error
 * @param {Uint8Array} [bytes] - UTF-8; without it the unfinished line is printed
 */
function writeOutput(fd, bytes) {
  const print = (line) => (fd === 1 ? console.log(line) : console.error(line));
  const index = fd - 1;
  if (bytes === undefined) {
    const rest = outputRests[index];
    outputRests[index] = "";
    if (rest !== "") print(rest);
    return;
  }
  const lines = (outputRests[index] + outputDecoders[index].decode(bytes, { stream: true })).split("\n");
  outputRests[index] = lines.pop();
  lines.forEach(print);
  if (outputFlushPending || outputRests[index] === "") return;
  outputFlushPending = true;
  queueMicrotask(() => {
    outputFlushPending = false;
    writeOutput(1);
    writeOutput(2);
  });
}

/** Writes UTF-8 where there is room for the longest possible encoding; returns the number of bytes. */
function writeString0(text, ptr) {
  const length = text.length;
  if (length > STRING_LOOP_LIMIT) return encodeString0(text, ptr);
  return writeUnits(text, getUint8ArrayMemory0(), ptr) - ptr;
}

const streamEncoder = new TextEncoder();

/** Writes a string; a loop is faster for short ASCII, the platform's encoder for the rest. */
function writeText(writer, value, depth) {
  if (typeof value !== "string") writer.fail(depth, "a string", value);
  const length = value.length;
  const at = writer.reserve(4 + 3 * length) + 4;
  const bytes = writer.bytes;
  let written = 0;
  if (length <= STRING_LOOP_LIMIT) {
    for (; written < length; written++) {
      const unit = value.charCodeAt(written);
      if (unit > 127) break;
      bytes[at + written] = unit;
    }
  }
  if (written < length) written = streamEncoder.encodeInto(value, bytes.subarray(at)).written;
  writer.view.setUint32(at - 4, written, true);
  writer.length = at + written;
}

const textsEncoder = new TextEncoder();

/**
 * Writes the first `count` strings of an array: all lengths, then all bytes. They are encoded together, which takes a
 * fraction of the time; when that gives one byte for each code unit, the lengths are the strings' own.
 */
function writeTexts(writer, texts, count, depth) {
  const lengths = writer.reserve(4 * count);
  let units = 0;
  for (let i = 0; i < count; i++) {
    const text = texts[i];
    if (typeof text !== "string") writer.failAt(depth, i, "a string", text);
    writer.view.setUint32(lengths + 4 * i, text.length, true);
    units += text.length;
  }
  const all = texts.join("");
  const start = writer.reserve(3 * units);
  // Only strange arrays (proxies, accessors) give other strings at the second look.
  const bytes = writer.bytes.subarray(start);
  const isWhole = all.length === units && textsEncoder.encodeInto(all, bytes).written === units;
  writer.length = start + units;
  if (!isWhole) writeEachText(writer, texts, count, depth, lengths);
}

/** The same string by string, when their bytes have other lengths. */
function writeEachText(writer, texts, count, depth, lengths) {
  writer.length = lengths + 4 * count;
  for (let i = 0; i < count; i++) {
    const text = texts[i];
    if (typeof text !== "string") writer.failAt(depth, i, "a string", text);
    const start = writer.reserve(3 * text.length);
    const { written } = textsEncoder.encodeInto(text, writer.bytes.subarray(start));
    writer.view.setUint32(lengths + 4 * i, written, true);
    writer.length = start + written;
  }
}

/** Writes an unsigned 32-bit integer. */
function writeU32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setUint32(at, value, true);
}

/** Writes an unsigned 32-bit integer. */
function writeU32(writer, value, depth) {
  if (typeof value !== "number") writer.fail(depth, "a number", value);
  const at = writer.reserve(4);
  writer.view.setUint32(at, value, true);
}

/**
 * Writes a short string into `bytes` as UTF-8 and returns where it ends. For these a loop is faster than encoders. It has no
 * call in it: engines put the callee there, and then the loop takes half as long again.
 */
function writeUnits(text, bytes, start) {
  const length = text.length;
  let i = 0;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) break;
    bytes[start + i] = unit;
  }
  return i === length ? start + i : writeCodePoints(text, i, bytes, start + i);
}

/** Writes a value that C++ will hold as it is. It gets its slot when nothing can fail any more: see holdValues. */
function writeValue(writer, value) {
  writer.values ??= [];
  writer.values.push(writer.reserve(4), value);
}
