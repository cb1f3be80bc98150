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

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly geo_Point_free: (ptr: number, ownership: number) => void;
  readonly geo_Point_get_x: (ptr: number) => number;
  readonly geo_Point_new: () => number;
  readonly geo_Point_set_x: (ptr: number, arg0: number) => void;
  readonly geo_area: (arg0: number) => number;
  readonly geo_solid_volume: (arg0: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly one: () => number;
};
