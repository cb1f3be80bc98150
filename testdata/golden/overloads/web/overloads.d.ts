/// <reference lib="esnext.disposable" />

/** Of a square. */
export function area(side: number): number;
/** Of a rectangle. */
export function area(width: number, height: number): number;
export function area(text: string): number;

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly area: (arg0: number) => number;
  readonly area_2: (arg0: number, arg1: number) => number;
  readonly area_3: (arg0a: number, arg0b: number) => number;
  readonly memory: WebAssembly.Memory;
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
