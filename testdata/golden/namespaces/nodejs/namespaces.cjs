"use strict";

const geo_Unit = Object.freeze({
  meter: 0,
  foot: 1,
  0: "meter",
  1: "foot",
});

const geo_dimensions = 3;

const geo_PointPointer = Symbol("Point");

function freegeo_Point(ptr, ownership) {
  wasm.geo_Point_free(ptr, ownership);
}

const geo_Point = class Point {
  constructor() {
    adopt(this, geo_PointPointer, wasm.geo_Point_new(), 1, freegeo_Point);
  }

  /** @returns {number} */
  get x() {
    const ptr = this?.[geo_PointPointer] || lost(this, geo_PointPointer, "Point.x", "this", "Point");
    return wasm.geo_Point_get_x(ptr);
  }

  /** @param {number} value */
  set x(value) {
    const ptr = this?.[geo_PointPointer] || lost(this, geo_PointPointer, "Point.x", "this", "Point");
    if (typeof value !== "number") throwArgument("Point.x", "value", "a number", value);
    wasm.geo_Point_set_x(ptr, value);
  }

  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free() {
    const ptr = this?.[geo_PointPointer] || lost(this, geo_PointPointer, "Point.free", "this", "Point");
    const ownership = this[OWNERSHIP];
    forget(this, geo_PointPointer, "freed");
    if (ownership !== 0) freegeo_Point(ptr, ownership);
  }

  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose]() {
    if (this[geo_PointPointer] !== 0) this.free();
  }
};

/** @returns {number} */
function one() {
  return wasm.one();
}

/**
 * Of a square.
 *
 * @param {number} side
 * @returns {number}
 */
function geo_area(side) {
  if (typeof side !== "number") throwArgument("geo.area", "side", "a number", side);
  return wasm.geo_area(side);
}

/**
 * @param {number} side
 * @returns {number}
 */
function geo_solid_volume(side) {
  if (typeof side !== "number") throwArgument("geo.solid.volume", "side", "a number", side);
  return wasm.geo_solid_volume(side);
}

/** Geometry. */
const geo = Object.freeze({
  Unit: geo_Unit,
  dimensions: geo_dimensions,
  Point: geo_Point,
  area: geo_area,
  solid: Object.freeze({
    volume: geo_solid_volume,
  }),
});

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

const wasmBytes = require("node:fs").readFileSync(`${__dirname}/namespaces_bg.wasm`);
const wasm = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes), imports).exports;

exports.one = one;
exports.geo = geo;
exports.__wasm = wasm;
