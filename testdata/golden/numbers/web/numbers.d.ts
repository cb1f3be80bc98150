/// <reference lib="esnext.disposable" />

export function both(a: boolean, b: boolean): boolean;

export function i8(x: number): number;

export function u16(x: number): number;

export function add(a: number, b: number): number;

export function size(x: number): number;

export function i64(x: bigint): bigint;

export function u64(x: bigint): bigint;

export function f32(x: number): number;

export function f64(x: number): number;

export function letter(x: string): string;

export function code_point(x: string): string;

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly add: (arg0: number, arg1: number) => number;
  readonly both: (arg0: number, arg1: number) => number;
  readonly code_point: (arg0: number) => number;
  readonly f32: (arg0: number) => number;
  readonly f64: (arg0: number) => number;
  readonly i64: (arg0: bigint) => bigint;
  readonly i8: (arg0: number) => number;
  readonly letter: (arg0: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly size: (arg0: number) => number;
  readonly u16: (arg0: number) => number;
  readonly u64: (arg0: bigint) => bigint;
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
