/// <reference lib="esnext.disposable" />

export function both(a: boolean, b: boolean): boolean;

export function i8(x: number): number;

export function u16(x: number): number;

export function add(a: number, b: number): number;

export function size(x: number): number;

export function i64(x: bigint): bigint;

export function u64(x: bigint): bigint;

export function f32(x: number): number;

export function f64(x: number): number;

export function letter(x: string): string;

export function code_point(x: string): string;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly add: (arg0: number, arg1: number) => number;
  readonly both: (arg0: number, arg1: number) => number;
  readonly code_point: (arg0: number) => number;
  readonly f32: (arg0: number) => number;
  readonly f64: (arg0: number) => number;
  readonly i64: (arg0: bigint) => bigint;
  readonly i8: (arg0: number) => number;
  readonly letter: (arg0: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly size: (arg0: number) => number;
  readonly u16: (arg0: number) => number;
  readonly u64: (arg0: bigint) => bigint;
};
