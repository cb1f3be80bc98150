// SPDX-License-Identifier: MIT OR Apache-2.0
// Glue as somebody writes it by hand who knows the engines and this one module: the limit that generated glue is measured
// against. It checks what would otherwise go wrong in silence (text that is none, freed objects), survives growth of the
// memory, and knows what a generator cannot know: that nothing here calls back, and which values never occur.
const SCRATCH_SIZE = 65536;
const NodeBuffer = globalThis.process?.versions?.node ? globalThis.Buffer : undefined;
// From this many code units on the platform's encoder is faster than a loop.
const LOOP = NodeBuffer ? 16 : 96;

let wasm;
let scratch = 0;
let scratchEnd = 0;
let area = 0;
let u8 = new Uint8Array(0);
let u32 = new Uint32Array(0);
let f64 = new Float64Array(0);
let view = u8;
let buffer;
let length = 0;

const imports = {
  // The C++ library's last words, which it never has here.
  wasmbind_runtime: { noteLastWords() {}, noteUnhandled() {} },
  hand: {
    call: (next, value) => next(value),
    tick: (value) => globalThis.benchmarkTick(value),
    readX: (object) => object.x,
    readNamed: (object, ptr, n) => object[get(ptr >>> 0, n)],
  },
};

/** Loads the module from the folder of this file. Call it before the functions below. */
export default async function load(source = fetch(new URL("hand.wasm", import.meta.url))) {
  start((await WebAssembly.instantiateStreaming(source, imports)).instance);
}

/** The same from bytes, at once. */
export function init(bytes) {
  start(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports));
}

function start(instance) {
  wasm = instance.exports;
  wasm._initialize();
  scratch = wasm.scratch();
  scratchEnd = scratch + SCRATCH_SIZE;
  area = wasm.area() >>> 2;
  refresh();
}

function refresh() {
  const memory = wasm.memory.buffer;
  u8 = new Uint8Array(memory);
  u32 = new Uint32Array(memory);
  f64 = new Float64Array(memory);
  view = new Uint8Array(memory, scratch, SCRATCH_SIZE);
  if (NodeBuffer) buffer = NodeBuffer.from(memory);
}

/** What every instance holds: for the test that nothing leaks. */
export const memorySize = () => wasm.memory.buffer.byteLength;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function room(bytes) {
  const ptr = wasm.malloc(bytes) >>> 0;
  if (ptr === 0) throw new RangeError("out of memory");
  if (u8.length === 0) refresh();
  return ptr;
}

/** Writes text from its code unit `i` on that is not ASCII alone; returns where it ends. */
function putOthers(text, i, at) {
  const memory = u8;
  for (; i < text.length; i++) {
    let point = text.codePointAt(i);
    if (point < 0x80) {
      memory[at++] = point;
      continue;
    }
    if (point < 0x800) {
      memory[at++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        if (point >> 11 === 27) point = 0xfffd; // half a surrogate pair
        memory[at++] = 0xe0 | (point >> 12);
      } else {
        memory[at++] = 0xf0 | (point >> 18);
        memory[at++] = 0x80 | ((point >> 12) & 63);
        i++;
      }
      memory[at++] = 0x80 | ((point >> 6) & 63);
    }
    memory[at++] = 0x80 | (point & 63);
  }
  return at;
}

/** Writes text at `ptr` in the scratch area, or elsewhere when it does not fit; returns where. */
function put(text, ptr) {
  if (typeof text !== "string") throw new TypeError("not a string");
  if (u8.length === 0) refresh();
  const n = text.length;
  if (n <= LOOP && ptr + 3 * n <= scratchEnd) {
    const memory = u8;
    let i = 0;
    for (; i < n; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) break;
      memory[ptr + i] = unit;
    }
    length = i === n ? n : putOthers(text, i, ptr + i) - ptr;
    return ptr;
  }
  const capacity = 3 * n;
  if (ptr + capacity > scratchEnd) {
    const block = room(capacity);
    length = encoder.encodeInto(text, u8.subarray(block, block + capacity)).written;
    return block;
  }
  length = encoder.encodeInto(text, ptr === scratch ? view : view.subarray(ptr - scratch)).written;
  return ptr;
}

const from = String.fromCharCode;

/** Up to 16 bytes, when all are ASCII. */
function short(m, p, n) {
  switch (n) {
    case 0:
      return "";
    case 1: {
      const a = m[p];
      return a < 128 ? from(a) : undefined;
    }
    case 2: {
      const a = m[p],
        b = m[p + 1];
      return (a | b) < 128 ? from(a, b) : undefined;
    }
    case 3: {
      const a = m[p],
        b = m[p + 1],
        c = m[p + 2];
      return (a | b | c) < 128 ? from(a, b, c) : undefined;
    }
    case 4: {
      const a = m[p],
        b = m[p + 1],
        c = m[p + 2],
        d = m[p + 3];
      return (a | b | c | d) < 128 ? from(a, b, c, d) : undefined;
    }
  }
  const a = m[p],
    b = m[p + 1],
    c = m[p + 2],
    d = m[p + 3],
    e = m[p + 4];
  let all = a | b | c | d | e;
  if (n === 5) return all < 128 ? from(a, b, c, d, e) : undefined;
  const f = m[p + 5];
  all |= f;
  if (n === 6) return all < 128 ? from(a, b, c, d, e, f) : undefined;
  const g = m[p + 6];
  all |= g;
  if (n === 7) return all < 128 ? from(a, b, c, d, e, f, g) : undefined;
  const h = m[p + 7];
  all |= h;
  if (n === 8) return all < 128 ? from(a, b, c, d, e, f, g, h) : undefined;
  const i = m[p + 8];
  all |= i;
  if (n === 9) return all < 128 ? from(a, b, c, d, e, f, g, h, i) : undefined;
  const j = m[p + 9];
  all |= j;
  if (n === 10) return all < 128 ? from(a, b, c, d, e, f, g, h, i, j) : undefined;
  const k = m[p + 10];
  all |= k;
  if (n === 11) return all < 128 ? from(a, b, c, d, e, f, g, h, i, j, k) : undefined;
  const l = m[p + 11];
  all |= l;
  if (n === 12) return all < 128 ? from(a, b, c, d, e, f, g, h, i, j, k, l) : undefined;
  const o = m[p + 12];
  all |= o;
  if (n === 13) return all < 128 ? from(a, b, c, d, e, f, g, h, i, j, k, l, o) : undefined;
  const q = m[p + 13];
  all |= q;
  if (n === 14) return all < 128 ? from(a, b, c, d, e, f, g, h, i, j, k, l, o, q) : undefined;
  const r = m[p + 14];
  all |= r;
  if (n === 15) return all < 128 ? from(a, b, c, d, e, f, g, h, i, j, k, l, o, q, r) : undefined;
  const s = m[p + 15];
  all |= s;
  return all < 128 ? from(a, b, c, d, e, f, g, h, i, j, k, l, o, q, r, s) : undefined;
}

function get(ptr, n) {
  if (u8.length === 0) refresh();
  if (n <= 16) {
    const text = short(u8, ptr, n);
    if (text !== undefined) return text;
  }
  if (buffer !== undefined) return buffer.utf8Slice(ptr, ptr + n);
  return decoder.decode(u8.subarray(ptr, ptr + n));
}

/** Reads a text that a call has just returned. */
function take(ptr) {
  if (u32.length === 0) refresh();
  const n = u32[area];
  const text = get(ptr >>> 0, n);
  if (n > 65536) wasm.drop();
  return text;
}

export const add = (a, b) => wasm.add(a, b);
export const addDoubles = (a, b) => wasm.addDoubles(a, b);
export const addLongs = (a, b) => wasm.addLongs(a, b);

export function measure(text) {
  const ptr = put(text, scratch);
  return wasm.measure(ptr, length);
}

export function measureTwo(a, b) {
  const first = put(a, scratch);
  const firstLength = length;
  const second = put(b, first === scratch ? (scratch + firstLength + 7) & ~7 : scratch);
  return wasm.measureTwo(first, firstLength, second, length);
}

export function keep(text) {
  const ptr = put(text, scratch);
  wasm.keep(ptr, length);
}

export const recall = () => take(wasm.recall());

export function greet(name) {
  const ptr = put(name, scratch);
  return take(wasm.greet(ptr, length));
}

/** Copies numbers into the module. */
function putNumbers(array) {
  const n = array.length;
  const ptr = 8 * n <= SCRATCH_SIZE ? scratch : room(8 * n);
  if (f64.length === 0) refresh();
  const start = ptr >>> 3;
  if (array instanceof Float64Array && n > 16) {
    f64.set(array, start);
    return ptr;
  }
  const memory = f64;
  for (let i = 0; i < n; i++) {
    const value = array[i];
    if (typeof value !== "number") throw new TypeError("not a number"); // it would become NaN in silence
    memory[start + i] = value;
  }
  return ptr;
}

export const ends = (values) => wasm.ends(putNumbers(values), values.length);
export const vectorEnds = (values) => wasm.vectorEnds(putNumbers(values), values.length);

export function ramp(count) {
  const start = wasm.ramp(count) >>> 3;
  if (f64.length === 0) refresh();
  const result = f64.slice(start, start + count);
  if (count > 8192) wasm.drop();
  return result;
}

export function scale(values, factor) {
  const n = values.length;
  const ptr = putNumbers(values);
  wasm.scale(ptr, n, factor);
  if (f64.length === 0) refresh();
  const start = ptr >>> 3;
  if (n > 16) {
    values.set(f64.subarray(start, start + n));
  } else {
    const memory = f64;
    for (let i = 0; i < n; i++) values[i] = memory[start + i];
  }
  if (ptr !== scratch) wasm.free(ptr);
}

/** Reads the point that a call has just left in the area. */
function point() {
  if (f64.length === 0) refresh();
  const at = area >> 1;
  return { x: f64[at], y: f64[at + 1], z: f64[at + 2] };
}

export const lengthSquared = (p) => wasm.lengthSquared(p.x, p.y, p.z);

export function makePoint(at) {
  wasm.makePoint(at);
  return point();
}

export function mirror(p) {
  wasm.mirror(p.x, p.y, p.z);
  return point();
}

export function totalLength(texts) {
  const n = texts.length;
  const all = texts.join("");
  const capacity = 4 * n + 3 * all.length;
  const ptr = capacity <= SCRATCH_SIZE ? scratch : room(capacity);
  if (u8.length === 0) refresh();
  const start = ptr + 4 * n;
  const { written } = encoder.encodeInto(all, u8.subarray(start, start + 3 * all.length));
  const memory = u32;
  const at = ptr >>> 2;
  if (written === all.length) {
    for (let i = 0; i < n; i++) memory[at + i] = texts[i].length;
  } else {
    let next = start;
    for (let i = 0; i < n; i++) {
      const text = texts[i];
      const bytes = encoder.encodeInto(text, u8.subarray(next, next + 3 * text.length)).written;
      memory[at + i] = bytes;
      next += bytes;
    }
  }
  return wasm.totalLength(ptr, n);
}

export function words(count) {
  const ptr = wasm.words(count) >>> 0;
  if (u32.length === 0) refresh();
  const n = u32[area];
  const size = u32[area + 1];
  const start = ptr + 4 * n;
  const at = ptr >>> 2;
  const memory = u32;
  const result = new Array(n);
  const all = get(start, size);
  if (all.length === size) {
    for (let i = 0, next = 0; i < n; i++) {
      const end = next + memory[at + i];
      result[i] = all.substring(next, end);
      next = end;
    }
  } else {
    for (let i = 0, next = start; i < n; i++) {
      result[i] = get(next, memory[at + i]);
      next += memory[at + i];
    }
  }
  if (size > 65536) wasm.drop();
  return result;
}

export function totalX(points) {
  const n = points.length;
  const ptr = 24 * n <= SCRATCH_SIZE ? scratch : room(24 * n);
  if (f64.length === 0) refresh();
  const memory = f64;
  let at = ptr >>> 3;
  for (let i = 0; i < n; i++) {
    const p = points[i];
    memory[at] = p.x;
    memory[at + 1] = p.y;
    memory[at + 2] = p.z;
    at += 3;
  }
  return wasm.totalX(ptr, n);
}

export function points(count) {
  let at = wasm.points(count) >>> 3;
  if (f64.length === 0) refresh();
  const memory = f64;
  const result = new Array(count);
  for (let i = 0; i < count; i++) {
    result[i] = { x: memory[at], y: memory[at + 1], z: memory[at + 2] };
    at += 3;
  }
  if (count > 2730) wasm.drop();
  return result;
}

// The collector hears of an object at the end of the job that made it, when it is still there.
const pending = new Array(1024).fill(null);
let pendingCount = 0;
let told = true;
const finalizers = new FinalizationRegistry((state) => {
  if (state.ptr !== 0) wasm.counterFree(state.ptr);
});
function tellCollector() {
  for (let i = 0; i < pendingCount; i++) {
    const object = pending[i];
    pending[i] = null;
    if (object._ptr !== 0) {
      const state = { ptr: object._ptr };
      object._state = state;
      finalizers.register(object, state);
    }
  }
  pendingCount = 0;
  told = true;
}

function freed() {
  throw new Error("the object has been freed");
}

export class Counter {
  constructor(start) {
    this._ptr = wasm.counterNew(start);
    this._state = null;
    pending[pendingCount++] = this;
    if (told) {
      told = false;
      queueMicrotask(tellCollector);
    } else if (pendingCount === 1024) tellCollector();
  }

  increment() {
    return wasm.counterIncrement(this._ptr || freed());
  }

  get value() {
    return wasm.counterValue(this._ptr || freed());
  }

  free() {
    const ptr = this._ptr || freed();
    this._ptr = 0;
    if (this._state !== null) this._state.ptr = 0;
    else if (pending[pendingCount - 1] === this) pending[--pendingCount] = null;
    wasm.counterFree(ptr);
  }
}

export function overloaded(value) {
  if (typeof value === "number") return wasm.overloadedNumber(value);
  const ptr = put(value, scratch);
  return wasm.overloadedText(ptr, length);
}

export const Color = Object.freeze({ red: 0, green: 5, blue: 6 });
export function nextColor(color) {
  if (color !== 0 && color !== 5 && color !== 6) throw new TypeError("not a Color");
  return wasm.nextColor(color);
}

export function half(value) {
  const result = wasm.half(value === undefined ? 4294967296 : value);
  return result === 4294967296 ? undefined : result;
}

export function swapKind(value) {
  let ptr = 0;
  let number = 0;
  if (typeof value === "number") number = value;
  else ptr = put(value, scratch);
  const result = wasm.swapKind(ptr, length, number);
  if (result !== 0) return take(result);
  if (f64.length === 0) refresh();
  return f64[(area >> 1) + 1];
}

export function addThousand(next) {
  if (typeof next !== "function") throw new TypeError("not a function");
  return wasm.addThousand(next);
}
export const addTicks = () => wasm.addTicks();
export const later = (promise) => promise.then((value) => wasm.after(value));
export const readX = (object) => wasm.readX(object);
export const readNamed = (object) => wasm.readNamed(object);

export function positive(value) {
  const result = wasm.positive(value);
  if (u32.length === 0) refresh();
  const message = u32[area + 1];
  if (message !== 0) throw new Error(get(message, u32[area]));
  return result;
}
