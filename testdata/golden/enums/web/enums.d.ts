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

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly bits: (arg0: number) => number;
  readonly color: (arg0: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly mode: (arg0: number) => number;
}

/** Instantiates the module at once. */
export function initSync(input: SyncInitInput | { module: SyncInitInput }): InitOutput;

/**
 * Loads and instantiates the module; call it once before anything else.
 *
 * @param input - address, response, bytes or compiled module; the .wasm beside the script by default
 */
export default function init(
  input?: InitInput | Promise<InitInput> | { module: InitInput | Promise<InitInput> },
): Promise<InitOutput>;
