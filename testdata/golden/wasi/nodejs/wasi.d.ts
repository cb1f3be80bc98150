/// <reference lib="esnext.disposable" />

export function print_time(): void;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly _initialize: () => void;
  readonly memory: WebAssembly.Memory;
  readonly print_time: () => void;

};
