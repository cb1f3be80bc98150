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

export class Item {
  constructor(number: number);
  number: number;
  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free(): void;
  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose](): void;
}

export function words(x: readonly string[]): string[];

export function items(x: readonly Item[]): Item[];

export function nested(x: readonly NumericArray[]): Float64Array[];

export function maybes(x: readonly (boolean | null | undefined)[]): (boolean | undefined)[];

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly Item_free: (ptr: number, ownership: number) => void;
  readonly Item_get_number: (ptr: number) => number;
  readonly Item_new: (arg0: number) => number;
  readonly Item_set_number: (ptr: number, arg0: number) => void;
  readonly items: (arg0: number) => number;
  readonly maybes: (arg0: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly nested: (arg0: number) => number;
  readonly words: (arg0: number) => number;
};
