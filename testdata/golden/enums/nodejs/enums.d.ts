/// <reference lib="esnext.disposable" />

/** The colours there are. */
export enum Color {
  /** Like a rose. */
  Red = 0,
  /** Like a rose. */
  Green = 5,
  /** Like a rose. */
  Negative = -3,
}

export enum Bits {
  none = 0,
  all = 4294967295,
}

export type Mode = "fast" | "slow-mode";

export function color(x: Color): Color;

export function bits(x: Bits): Bits;

export function mode(x: Mode): Mode;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly bits: (arg0: number) => number;
  readonly color: (arg0: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly mode: (arg0: number) => number;
};
