"use strict";

const RETURN_AREA = 0;

const nodePointer = Symbol("Node");

function freeNode(ptr, ownership) {
  wasm.Node_free(ptr, ownership);
}

class Node {
  static __wrap(ptr, ownership) {
    return adopt(Object.create(Node.prototype), nodePointer, ptr, ownership, freeNode);
  }

  constructor() {
    adopt(this, nodePointer, wasm.Node_new(), 1, freeNode);
  }

  /** @returns {number} */
  get value() {
    const ptr = this?.[nodePointer] || lost(this, nodePointer, "Node.value", "this", "Node");
    return wasm.Node_get_value(ptr);
  }

  /** @param {number} value */
  set value(value) {
    const ptr = this?.[nodePointer] || lost(this, nodePointer, "Node.value", "this", "Node");
    if (typeof value !== "number") throwArgument("Node.value", "value", "a number", value);
    wasm.Node_set_value(ptr, value);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[nodePointer] || lost(this, nodePointer, "Node.free", "this", "Node");
    const ownership = this[OWNERSHIP];
    forget(this, nodePointer, "freed");
    if (ownership !== 0) freeNode(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[nodePointer] !== 0) this.free();
  }
}

/**
 * @param {Node} node
 * @returns {Node}
 */
function copy(node) {
  const ptr0 = node?.[nodePointer] || lost(node, nodePointer, "copy", "node", "Node");
  return Node.__wrap(wasm.copy(ptr0), 1);
}

/**
 * @param {Node} node
 * @returns {number}
 */
function read(node) {
  const ptr0 = node?.[nodePointer] || lost(node, nodePointer, "read", "node", "Node");
  return wasm.read(ptr0);
}

/**
 * @param {Node | null | undefined} node
 * @returns {number}
 */
function read_maybe(node) {
  const ptr0 = node == null ? 0 : node[nodePointer] || lost(node, nodePointer, "read_maybe", "node", "Node");
  return wasm.read_maybe(ptr0);
}

/**
 * @param {Node} node
 * @returns {number}
 */
function consume(node) {
  const ptr0 = node?.[nodePointer] || lost(node, nodePointer, "consume", "node", "Node");
  checkOwned(node, "consume", "node");
  forget(node, nodePointer, "moved");
  return wasm.consume(ptr0);
}

/**
 * @param {Node | null | undefined} node
 * @returns {Node | null}
 */
function pass(node) {
  const ptr0 = node == null ? 0 : node[nodePointer] || lost(node, nodePointer, "pass", "node", "Node");
  if (node != null) checkOwned(node, "pass", "node");
  if (node != null) forget(node, nodePointer, "moved");
  const result = wasm.pass(ptr0);
  if (result === 0) return null;
  return Node.__wrap(result, 1);
}

/**
 * @param {Node | null | undefined} node
 * @returns {Node | null}
 */
function share_(node) {
  const ptr0 = node == null ? 0 : node[nodePointer] || lost(node, nodePointer, "share", "node", "Node");
  const object0 = node == null ? 0 : share(node, ptr0, wasm.Node_share, "share", "node");
  const result = wasm.share(ptr0, object0);
  if (result === 0) return null;
  return Node.__wrap(result, getReturnWord0());
}

/** @returns {Node} */
function first() {
  return Node.__wrap(wasm.first(), 0);
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

/** Refuses to give away an object that JavaScript does not own alone. */
function checkOwned(object, where, name) {
  const ownership = object[OWNERSHIP];
  if (ownership === 1) return;
  const why = ownership === 0 ? "belongs to another object" : "is shared with C++";
  throw new Error(`${where}: '${name}' cannot be moved, it ${why}`);
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

/** The word that the call which has just returned left beside its result. */
function getReturnWord0() {
  return getUint32ArrayMemory0()[RETURN_AREA];
}

let cachedUint32ArrayMemory0 = new Uint32Array(0);

/** The module's memory as elements. A view of memory that has grown since is empty, hence the check. */
function getUint32ArrayMemory0() {
  if (cachedUint32ArrayMemory0.length === 0) cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
  return cachedUint32ArrayMemory0;
}

/** Throws for an object that has no C++ object of the wanted class behind it. */
function lost(object, pointerKey, where, name, className) {
  if (object?.[pointerKey] === undefined) {
    throw new TypeError(`${where}: '${name}' must be a ${className}, got ${describeValue(object)}`);
  }
  const why = typeof object[OWNERSHIP] === "string" ? object[OWNERSHIP] : "freed with its owner";
  throw new Error(`${where}: ${name === "this" ? "the object" : `'${name}'`} has been ${why}`);
}

/** The address of the shared pointer that owns the object; a sole owner becomes a shared one. */
function share(object, ptr, shareShim, where, name) {
  if (object[OWNERSHIP] === 0) throw new Error(`${where}: '${name}' cannot be shared, it belongs to another object`);
  const ownership = shareShim(ptr, object[OWNERSHIP]) >>> 0;
  object[OWNERSHIP] = ownership;
  if (object[STATE] !== null) object[STATE].ownership = ownership;
  return ownership;
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

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/ownership_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.Node = Node;
exports.copy = copy;
exports.read = read;
exports.read_maybe = read_maybe;
exports.consume = consume;
exports.pass = pass;
exports.share = share_;
exports.first = first;
exports.__wasm = wasm;
