"use strict";

const wordsPointer = Symbol("Words");

function freeWords(ptr, ownership) {
  wasm.Words_free(ptr, ownership);
}

class Words {
  constructor() {
    adopt(this, wordsPointer, wasm.Words_new(), 1, freeWords);
  }

  /**
   * @param {number} with_
   * @returns {number}
   */
  new(with_) {
    const ptr = this?.[wordsPointer] || lost(this, wordsPointer, "Words.new", "this", "Words");
    if (typeof with_ !== "number") throwArgument("Words.new", "with", "a number", with_);
    return wasm.Words_new_2(ptr, with_);
  }

  /** @returns {number} */
  "two words"() {
    const ptr = this?.[wordsPointer] || lost(this, wordsPointer, 'Words["two words"]', "this", "Words");
    return wasm.Words_two_words(ptr);
  }

  /** @returns {number} */
  static delete() {
    return wasm.Words_delete();
  }

  /** @returns {number} */
  get typeof_() {
    const ptr = this?.[wordsPointer] || lost(this, wordsPointer, "Words.typeof_", "this", "Words");
    return wasm.Words_get_typeof_(ptr);
  }

  /** @param {number} value */
  set typeof_(value) {
    const ptr = this?.[wordsPointer] || lost(this, wordsPointer, "Words.typeof_", "this", "Words");
    if (typeof value !== "number") throwArgument("Words.typeof_", "value", "a number", value);
    wasm.Words_set_typeof_(ptr, value);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[wordsPointer] || lost(this, wordsPointer, "Words.free", "this", "Words");
    const ownership = this[OWNERSHIP];
    forget(this, wordsPointer, "freed");
    if (ownership !== 0) freeWords(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[wordsPointer] !== 0) this.free();
  }
}

/**
 * @param {number} var_
 * @returns {number}
 */
function function_(var_) {
  if (typeof var_ !== "number") throwArgument("function", "var", "a number", var_);
  return wasm.function(var_);
}

/**
 * @param {number} in_
 * @param {number} arguments_
 * @returns {number}
 */
function delete_(in_, arguments_) {
  if (typeof in_ !== "number") throwArgument("delete", "in", "a number", in_);
  if (typeof arguments_ !== "number") throwArgument("delete", "arguments", "a number", arguments_);
  return wasm.delete(in_, arguments_);
}

/**
 * @param {number} memory
 * @returns {number}
 */
function wasm_(memory) {
  if (typeof memory !== "number") throwArgument("wasm", "memory", "a number", memory);
  return wasm.wasm(memory);
}

/**
 * @param {number} let_
 * @returns {number}
 */
function init_(let_) {
  if (typeof let_ !== "number") throwArgument("init", "let", "a number", let_);
  return wasm.init(let_);
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

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/keywords_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.Words = Words;
exports.function = function_;
exports.delete = delete_;
exports.wasm = wasm_;
exports.init = init_;
exports.__wasm = wasm;
