/// <reference lib="esnext.disposable" />

/** Of a square. */
export function area(side: number): number;
/** Of a rectangle. */
export function area(width: number, height: number): number;
export function area(text: string): number;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly area: (arg0: number) => number;
  readonly area_2: (arg0: number, arg1: number) => number;
  readonly area_3: (arg0a: number, arg0b: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
};
