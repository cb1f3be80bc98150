/// <reference lib="esnext.disposable" />

/** Arrays that are copied into the module, with their elements converted. */
type NumericArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | readonly number[];

export function sum(values: NumericArray): number;

export function big(values: BigInt64Array | BigUint64Array | readonly bigint[]): BigInt64Array;

export function triple(x: number): Float32Array;

export function bytes(data: NumericArray | ArrayBuffer): Uint8Array;

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly big: (arg0a: number, arg0b: number) => number;
  readonly bytes: (arg0a: number, arg0b: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly sum: (arg0a: number, arg0b: number) => number;
  readonly triple: (arg0: number) => number;
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
