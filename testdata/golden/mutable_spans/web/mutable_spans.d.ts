/// <reference lib="esnext.disposable" />

/** @returns how many elements were swapped */
export function swap(a: Float64Array, b: Float64Array): number;

export function invert(data: Uint8Array | Uint8ClampedArray): void;

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly invert: (arg0a: number, arg0b: number) => void;
  readonly memory: WebAssembly.Memory;
  readonly swap: (arg0a: number, arg0b: number, arg1a: number, arg1b: number) => number;
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
