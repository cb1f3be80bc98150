// SPDX-License-Identifier: MIT OR Apache-2.0
// The same functions in JavaScript alone: what it costs to have no module.
export const add = (a, b) => (a + b) | 0;
export const addDoubles = (a, b) => a + b;
export const addLongs = (a, b) => BigInt.asIntN(64, a + b);

const encoder = new TextEncoder();
export function measure(text) {
  const bytes = encoder.encode(text);
  return bytes.length + (bytes.length === 0 ? 0 : bytes[0] ^ bytes[bytes.length - 1]);
}
export const measureTwo = (a, b) => (Math.imul(measure(a), 31) + measure(b)) | 0;

let kept = "";
export function keep(text) {
  kept = text;
}
export const recall = () => kept;
export const greet = (name) => `Hello, ${name}!`;

export const ends = (values) => (values.length === 0 ? 0 : values[0] + values[values.length - 1] + values.length);
export const vectorEnds = (values) => ends(values.slice());
export function ramp(count) {
  const result = new Float64Array(count);
  for (let i = 0; i < count; i++) result[i] = i;
  return result;
}
export function scale(values, factor) {
  for (let i = 0; i < values.length; i++) values[i] *= factor;
}

export const lengthSquared = ({ x, y, z }) => x * x + y * y + z * z;
export const makePoint = (at) => ({ x: at, y: at + 1, z: at + 2 });
export const mirror = ({ x, y, z }) => ({ x: -x, y: -y, z: -z });

export function totalLength(texts) {
  let total = 0;
  for (const text of texts) total += text.length;
  return total;
}
export const words = (count) =>
  Array.from({ length: count }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${"x".repeat(i % 17)}`);
export function totalX(points) {
  let total = 0;
  for (const point of points) total += point.x;
  return total;
}
export const points = (count) => Array.from({ length: count }, (_, i) => makePoint(i));

export class Counter {
  #value;
  constructor(start) {
    this.#value = start;
  }
  increment() {
    return ++this.#value;
  }
  get value() {
    return this.#value;
  }
  free() {}
}

export const overloaded = (value) => (typeof value === "number" ? value + 1 : measure(value));

export const Color = Object.freeze({ red: 0, green: 5, blue: 6 });
export const nextColor = (color) =>
  color === Color.red ? Color.green : color === Color.green ? Color.blue : Color.red;
export const half = (value) => (value === undefined || value % 2 !== 0 ? undefined : value / 2);
export const swapKind = (value) => (typeof value === "number" ? String(value % 10) : value.length);

export function addThousand(next) {
  let total = 0;
  for (let i = 0; i < 1000; i++) total += next(i);
  return total;
}
export const addTicks = () => addThousand(globalThis.benchmarkTick);
export const later = (promise) => promise.then((value) => value + 1);
export const readX = (object) => object.x;
export const readNamed = (object) => object.x;
export function positive(value) {
  if (value <= 0) throw new Error("not positive");
  return value;
}
