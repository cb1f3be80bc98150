/// <reference lib="esnext.disposable" />

export function one(): number;

/** Geometry. */
export namespace geo {
  export enum Unit {
    meter = 0,
    foot = 1,
  }

  export const dimensions: number;

  export class Point {
    constructor();
    x: number;
    /** Releases the C++ object now. Any use of this object afterwards throws. */
    free(): void;
    /** Releases the C++ object unless that has happened already; for `using`. */
    [Symbol.dispose](): void;
  }

  /** Of a square. */
  export function area(side: number): number;

  export namespace solid {
    export function volume(side: number): number;
  }
}

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly geo_Point_free: (ptr: number, ownership: number) => void;
  readonly geo_Point_get_x: (ptr: number) => number;
  readonly geo_Point_new: () => number;
  readonly geo_Point_set_x: (ptr: number, arg0: number) => void;
  readonly geo_area: (arg0: number) => number;
  readonly geo_solid_volume: (arg0: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly one: () => number;
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
