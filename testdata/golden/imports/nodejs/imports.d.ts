/// <reference lib="esnext.disposable" />

export function run(): number;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly run: () => number;
};
