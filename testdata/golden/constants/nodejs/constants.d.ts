/// <reference lib="esnext.disposable" />

/** The circle's constant. */
export const tau: number;

export const tenth: number;

export const answer: number;

export const yes: boolean;

export const big: bigint;

export const label: string;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
};
