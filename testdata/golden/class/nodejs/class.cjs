"use strict";

const counterPointer = Symbol("Counter");

function freeCounter(ptr, ownership) {
  wasm.Counter_free(ptr, ownership);
}

/** Counts things. */
class Counter {
  static __wrap(ptr, ownership) {
    return adopt(Object.create(Counter.prototype), counterPointer, ptr, ownership, freeCounter);
  }

  /** @param {number} start - where to start */
  constructor(start) {
    if (typeof start !== "number") throwArgument("new Counter", "start", "a number", start);
    adopt(this, counterPointer, wasm.Counter_new(start), 1, freeCounter);
  }

  /** Counts one more. */
  increment() {
    const ptr = this?.[counterPointer] || lost(this, counterPointer, "Counter.increment", "this", "Counter");
    wasm.Counter_increment(ptr);
  }

  /** @returns {number} */
  value() {
    const ptr = this?.[counterPointer] || lost(this, counterPointer, "Counter.value", "this", "Counter");
    return wasm.Counter_value(ptr);
  }

  /**
   * @param {Counter} other
   * @returns {boolean}
   */
  equals(other) {
    const ptr = this?.[counterPointer] || lost(this, counterPointer, "Counter.equals", "this", "Counter");
    const ptr0 = other?.[counterPointer] || lost(other, counterPointer, "Counter.equals", "other", "Counter");
    return wasm.Counter_equals(ptr, ptr0) !== 0;
  }

  /** @returns {Counter} */
  static zero() {
    return Counter.__wrap(wasm.Counter_zero(), 1);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[counterPointer] || lost(this, counterPointer, "Counter.free", "this", "Counter");
    const ownership = this[OWNERSHIP];
    forget(this, counterPointer, "freed");
    if (ownership !== 0) freeCounter(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[counterPointer] !== 0) this.free();
  }
}

/** Property of every wrapper: what it owns, as the module counts it (0 nothing, 1 the object, else a shared pointer). */
const OWNERSHIP = Symbol("ownership");

/** Property of prototypes: the keys of all pointers that a wrapper of a derived class has, its own and those of its bases. */
const POINTERS = Symbol("pointers");

/** Property of wrappers that the garbage collector has been told of: what is to be freed after their death. */
const STATE = Symbol("state");

/** Makes `object` the wrapper of the C++ object at `ptr`. */
function adopt(object, pointerKey, ptr, ownership, free) {
  object[pointerKey] = ptr >>> 0;
  object[OWNERSHIP] = ownership;
  object[STATE] = null;
  if (ownership !== 0) trackObject(object, pointerKey, free);
  return object;
}

/** Names a value's kind for messages: null, array, the class of an object, else its type. */
function describeValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
}

/** Parts a wrapper from its C++ object. `why` completes "the object has been ...". */
function forget(object, pointerKey, why) {
  for (const key of object[POINTERS] ?? [pointerKey]) object[key] = 0;
  object[OWNERSHIP] = why;
  if (object[STATE] !== null) object[STATE].ptr = 0;
}

/** Throws for an object that has no C++ object of the wanted class behind it. */
function lost(object, pointerKey, where, name, className) {
  if (object?.[pointerKey] === undefined) {
    throw new TypeError(`${where}: '${name}' must be a ${className}, got ${describeValue(object)}`);
  }
  const why = typeof object[OWNERSHIP] === "string" ? object[OWNERSHIP] : "freed with its owner";
  throw new Error(`${where}: ${name === "this" ? "the object" : `'${name}'`} has been ${why}`);
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

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/class_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.Counter = Counter;
exports.__wasm = wasm;
