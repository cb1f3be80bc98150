/// <reference lib="esnext.disposable" />

/** @returns how many elements were swapped */
export function swap(a: Float64Array, b: Float64Array): number;

export function invert(data: Uint8Array | Uint8ClampedArray): void;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly invert: (arg0a: number, arg0b: number) => void;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly swap: (arg0a: number, arg0b: number, arg1a: number, arg1b: number) => number;
};
