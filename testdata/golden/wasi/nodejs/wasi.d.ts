/// <reference lib="esnext.disposable" />

export function print_time(): void;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly _initialize: () => void;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly print_time: () => void;
};
