/// <reference lib="esnext.disposable" />

/** Arrays that are copied into the module, with their elements converted. */
type NumericArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | readonly number[];

export function sum(values: NumericArray): number;

export function big(values: BigInt64Array | BigUint64Array | readonly bigint[]): BigInt64Array;

export function triple(x: number): Float32Array;

export function bytes(data: NumericArray | ArrayBuffer): Uint8Array;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly big: (arg0a: number, arg0b: number) => number;
  readonly bytes: (arg0a: number, arg0b: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly sum: (arg0a: number, arg0b: number) => number;
  readonly triple: (arg0: number) => number;
};
