/// <reference lib="esnext.disposable" />

export function result(): number;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly first: () => void;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly result: () => number;
  readonly second: () => void;
};
