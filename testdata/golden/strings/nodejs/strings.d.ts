/// <reference lib="esnext.disposable" />

export function greet(name: string): string;

export function length(text: string): number;

export function join(first: string, second: string): string;

export function same(text?: string | null): string | null;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly greet: (arg0a: number, arg0b: number) => number;
  readonly join: (arg0a: number, arg0b: number, arg1a: number, arg1b: number) => number;
  readonly length: (arg0a: number, arg0b: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly same: (arg0a: number, arg0b: number) => number;
};
