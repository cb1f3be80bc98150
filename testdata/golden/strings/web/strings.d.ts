/// <reference lib="esnext.disposable" />

export function greet(name: string): string;

export function length(text: string): number;

export function join(first: string, second: string): string;

export function same(text?: string | null): string | null;

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly greet: (arg0a: number, arg0b: number) => number;
  readonly join: (arg0a: number, arg0b: number, arg1a: number, arg1b: number) => number;
  readonly length: (arg0a: number, arg0b: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly same: (arg0a: number, arg0b: number) => number;
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
